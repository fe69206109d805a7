// query/talks(talk/authors(fact/affiliations(institution/part-of), person/affiliations), talk/presenters(fact/affiliations), talk/session)
// :param of => {
//   text_1: "message passing",
//   size_1: 20,
//   size_2: 20,
//   size_3: 20,
//   size_4: 20,
//   size_5: 20,
//   size_6: 20,
//   size_7: 1
// }
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortTime IS NOT NULL AND talk_1.searchText CONTAINS $of.text_1
    WITH talk_1
    ORDER BY talk_1.sortTime, talk_1.id
    LIMIT $of.size_1
    WITH
      talk_1,
      {
        node: talk_1 {
          .code,
          authors: {
            edges: COLLECT {
              MATCH (talk_1)<-[authored_2:AUTHORED]-(person_2)
              WITH person_2, authored_2
              ORDER BY authored_2.position, person_2.id
              LIMIT $of.size_2
              WITH
                person_2,
                authored_2,
                {
                  roles: coalesce(authored_2.roles, []),
                  affiliations: COLLECT {
                    UNWIND coalesce(authored_2.mentions, []) AS id_3
                    MATCH (mention_3:Node {id: id_3})-[gave_3:GAVE_AFFILIATION]->(institution_3)
                    WITH institution_3, gave_3
                    ORDER BY id_3
                    WITH institution_3, collect(gave_3) AS facts_3
                    WITH
                      institution_3,
                      facts_3,
                      reduce(
                        least_3 = 1000000,
                        fact_3 IN facts_3
                        | CASE WHEN fact_3.position < least_3 THEN fact_3.position ELSE least_3 END
                      ) AS position_3
                    ORDER BY position_3, institution_3.id
                    LIMIT $of.size_3
                    WITH
                      institution_3,
                      facts_3,
                      {
                        node: institution_3 {
                          .name,
                          partOf: {
                            edges: COLLECT {
                              MATCH (institution_3)-[partOf_4:PART_OF]->(whole_4:Institution)
                              WITH whole_4
                              ORDER BY whole_4.sortName, whole_4.id
                              LIMIT $of.size_4
                              RETURN {node: whole_4 {.name}}
                            }
                          }
                        },
                        facts: [fact IN facts_3 | {asPrinted: fact.asPrinted}]
                      } AS answer_3
                    RETURN answer_3
                  },
                  node: person_2 {
                    .name,
                    affiliations: {
                      totalCount: COUNT {
                        MATCH (person_2)-[affiliated_5:AFFILIATED_WITH]->(institution_5)
                        RETURN institution_5
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
            }
          },
          presenters: {
            edges: COLLECT {
              MATCH (talk_1)<-[presented_6:PRESENTED]-(person_6)
              WITH person_6, presented_6
              ORDER BY presented_6.position, person_6.id
              LIMIT $of.size_6
              WITH
                person_6,
                presented_6,
                {
                  roles: coalesce(presented_6.roles, []),
                  affiliations: COLLECT {
                    UNWIND coalesce(presented_6.mentions, []) AS id_7
                    MATCH (mention_7:Node {id: id_7})-[gave_7:GAVE_AFFILIATION]->(institution_7)
                    WITH institution_7, gave_7
                    ORDER BY id_7
                    WITH institution_7, collect(gave_7) AS facts_7
                    WITH
                      institution_7,
                      reduce(
                        least_7 = 1000000,
                        fact_7 IN facts_7
                        | CASE WHEN fact_7.position < least_7 THEN fact_7.position ELSE least_7 END
                      ) AS position_7
                    ORDER BY position_7, institution_7.id
                    LIMIT $of.size_7
                    RETURN {node: institution_7 {.name}}
                  }
                } AS answer_6
              RETURN answer_6
            },
            totalCount: COUNT {
              MATCH (talk_1)<-[presented_6:PRESENTED]-(person_6)
              RETURN person_6
            }
          },
          session: COLLECT {
            MATCH (talk_1)-[:IN_SESSION]->(session_8)
            WITH session_8
            ORDER BY session_8.id
            RETURN session_8 {.kind, .position}
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.searchText CONTAINS $of.text_1
    RETURN talk_1
  }
} AS value
RETURN value
