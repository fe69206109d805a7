// query/events(event/part-of, event/talks(talk/presenters(fact/affiliations)))
// :param of => {
//   kinds_1: ["LECTURES"],
//   text_1: "international lectures",
//   size_1: 20,
//   size_2: 20,
//   parts_3: false,
//   size_3: 20,
//   size_4: 20,
//   size_5: 20
// }
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1 AND event_1.searchText CONTAINS $of.text_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    WITH
      event_1,
      {
        node: event_1 {
          .title,
          partOf: {
            edges: COLLECT {
              MATCH (event_1)-[partOf_2:PART_OF]->(whole_2:Event)
              WITH whole_2
              ORDER BY whole_2.sortTime, whole_2.id
              LIMIT $of.size_2
              RETURN {node: whole_2 {.title}}
            }
          },
          talks: {
            edges: COLLECT {
              MATCH (event_1)<-[given_3:GIVEN_AT]-(talk_3)
              WITH talk_3
              ORDER BY talk_3.sortTime, talk_3.id
              LIMIT $of.size_3
              WITH
                talk_3,
                {
                  node: talk_3 {
                    .kind,
                    .position,
                    .title,
                    presenters: {
                      edges: COLLECT {
                        MATCH (talk_3)<-[presented_4:PRESENTED]-(person_4)
                        WITH person_4, presented_4
                        ORDER BY presented_4.position, person_4.id
                        LIMIT $of.size_4
                        WITH
                          person_4,
                          presented_4,
                          {
                            asPrinted: coalesce(presented_4.asPrinted, []),
                            roles: coalesce(presented_4.roles, []),
                            affiliations: COLLECT {
                              UNWIND coalesce(presented_4.mentions, []) AS id_5
                              MATCH (mention_5:Node {id: id_5})-[gave_5:GAVE_AFFILIATION]->(institution_5)
                              WITH institution_5, gave_5
                              ORDER BY id_5
                              WITH institution_5, collect(gave_5) AS facts_5
                              WITH
                                institution_5,
                                facts_5,
                                reduce(
                                  least_5 = 1000000,
                                  fact_5 IN facts_5
                                  | CASE WHEN fact_5.position < least_5 THEN fact_5.position ELSE least_5 END
                                ) AS position_5
                              ORDER BY position_5, institution_5.id
                              LIMIT $of.size_5
                              RETURN
                                {node: institution_5 {.name}, facts: [fact IN facts_5 | {asPrinted: fact.asPrinted}]}
                            },
                            node: person_4 {.name}
                          } AS answer_4
                        RETURN answer_4
                      }
                    }
                  }
                } AS answer_3
              RETURN answer_3
            },
            totalCount: COUNT {
              MATCH (event_1)<-[given_3:GIVEN_AT]-(talk_3)
              RETURN talk_3
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
