// query/events(event/parts(event/talks), event/talks, event/talks)
// :param of => {
//   text_1: "conference school",
//   size_1: 20,
//   size_2: 20,
//   parts_3: false,
//   size_3: 1,
//   parts_4: true,
//   size_4: 3,
//   parts_5: true,
//   size_5: 3
// }
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.searchText CONTAINS $of.text_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    WITH
      event_1,
      {
        node: event_1 {
          parts: {
            edges: COLLECT {
              MATCH (event_1)<-[partOf_2:PART_OF]-(part_2:Event)
              WITH part_2
              ORDER BY part_2.sortTime, part_2.id
              LIMIT $of.size_2
              WITH
                part_2,
                {
                  node: part_2 {
                    talks: {
                      edges: COLLECT {
                        MATCH (part_2)<-[given_3:GIVEN_AT]-(talk_3)
                        WITH talk_3
                        ORDER BY talk_3.sortTime DESC, talk_3.id DESC
                        LIMIT $of.size_3
                        RETURN {node: talk_3 {.title}}
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
            }
          },
          talks: {
            edges: COLLECT {
              MATCH (event_1)<-[:PART_OF*0..4]-()<-[given_4:GIVEN_AT]-(talk_4)
              WITH DISTINCT talk_4, given_4
              WITH talk_4
              ORDER BY talk_4.sortTime, talk_4.id
              LIMIT $of.size_4
              RETURN {node: talk_4 {.title}}
            },
            totalCount: COUNT {
              MATCH (event_1)<-[:PART_OF*0..4]-()<-[given_4:GIVEN_AT]-(talk_4)
              WITH DISTINCT talk_4, given_4
              RETURN talk_4
            }
          },
          talks_1: {
            edges: COLLECT {
              MATCH (event_1)<-[:PART_OF*0..4]-()<-[given_5:GIVEN_AT]-(talk_5)
              WITH DISTINCT talk_5, given_5
              WITH talk_5
              ORDER BY talk_5.sortTime DESC, talk_5.id DESC
              LIMIT $of.size_5
              RETURN {node: talk_5 {.title}}
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
