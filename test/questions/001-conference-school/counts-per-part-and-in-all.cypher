// query/events(event/parts(event/people, event/speakers, event/talks), event/people, event/people, event/speakers, event/speakers, event/talks, event/talks)
// :param of => {
//   text_1: "conference school",
//   size_1: 20,
//   size_2: 20,
//   parts_3: false,
//   roles_3: [],
//   size_3: 20,
//   parts_4: false,
//   size_4: 20,
//   parts_5: false,
//   size_5: 20,
//   parts_6: false,
//   roles_6: [],
//   size_6: 20,
//   parts_7: true,
//   roles_7: [],
//   size_7: 20,
//   parts_8: false,
//   size_8: 20,
//   parts_9: true,
//   size_9: 20,
//   parts_10: false,
//   size_10: 20,
//   parts_11: true,
//   size_11: 20
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
                    .title,
                    people: {
                      totalCount: COUNT {
                        MATCH (part_2)<-[fact_3:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_3)
                        WITH DISTINCT person_3
                        RETURN person_3
                      }
                    },
                    speakers: {
                      totalCount: COUNT {
                        MATCH (part_2)<-[fact_4:SPOKE_AT]-(person_4)
                        WHERE 'SPEAKER' IN fact_4.roles
                        WITH DISTINCT person_4
                        RETURN person_4
                      }
                    },
                    talks: {
                      totalCount: COUNT {
                        MATCH (part_2)<-[given_5:GIVEN_AT]-(talk_5)
                        RETURN talk_5
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
            }
          },
          people: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_6:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_6)
              WITH DISTINCT person_6
              RETURN person_6
            }
          },
          people_1: {
            totalCount: COUNT {
              MATCH (event_1)<-[:PART_OF*0..4]-()
                <-[fact_7:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_7)
              WITH DISTINCT person_7
              RETURN person_7
            }
          },
          speakers: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_8:SPOKE_AT]-(person_8)
              WHERE 'SPEAKER' IN fact_8.roles
              WITH DISTINCT person_8
              RETURN person_8
            }
          },
          speakers_1: {
            totalCount: COUNT {
              MATCH (event_1)<-[:PART_OF*0..4]-()<-[fact_9:SPOKE_AT]-(person_9)
              WHERE 'SPEAKER' IN fact_9.roles
              WITH DISTINCT person_9
              RETURN person_9
            }
          },
          talks: {
            totalCount: COUNT {
              MATCH (event_1)<-[given_10:GIVEN_AT]-(talk_10)
              RETURN talk_10
            }
          },
          talks_1: {
            totalCount: COUNT {
              MATCH (event_1)<-[:PART_OF*0..4]-()<-[given_11:GIVEN_AT]-(talk_11)
              WITH DISTINCT talk_11, given_11
              RETURN talk_11
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
