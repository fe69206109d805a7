// query/talks(talk/event, talk/presenters(fact/affiliations), talk/projects(project/part-of))
// :param of => {kinds_1: ["PROJECT"], size_1: 20, size_3: 20, size_4: 20, size_5: 20, size_6: 20}
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortTime IS NOT NULL AND talk_1.kind IN $of.kinds_1
    WITH talk_1
    ORDER BY talk_1.sortTime, talk_1.id
    LIMIT $of.size_1
    WITH
      talk_1,
      {
        node: talk_1 {
          .title,
          event: COLLECT {
            MATCH (talk_1)-[:GIVEN_AT]->(event_2)
            WITH event_2
            ORDER BY event_2.id
            RETURN event_2 {.title}
          },
          presenters: {
            edges: COLLECT {
              MATCH (talk_1)<-[presented_3:PRESENTED]-(person_3)
              WITH person_3, presented_3
              ORDER BY presented_3.position, person_3.id
              LIMIT $of.size_3
              WITH
                person_3,
                presented_3,
                {
                  affiliations: COLLECT {
                    UNWIND coalesce(presented_3.mentions, []) AS id_4
                    MATCH (mention_4:Node {id: id_4})-[gave_4:GAVE_AFFILIATION]->(institution_4)
                    WITH institution_4, gave_4
                    ORDER BY id_4
                    WITH institution_4, collect(gave_4) AS facts_4
                    WITH
                      institution_4,
                      facts_4,
                      reduce(
                        least_4 = 1000000,
                        fact_4 IN facts_4
                        | CASE WHEN fact_4.position < least_4 THEN fact_4.position ELSE least_4 END
                      ) AS position_4
                    ORDER BY position_4, institution_4.id
                    LIMIT $of.size_4
                    RETURN {facts: [fact IN facts_4 | {asPrinted: fact.asPrinted}]}
                  },
                  node: person_3 {.name}
                } AS answer_3
              RETURN answer_3
            }
          },
          projects: {
            edges: COLLECT {
              MATCH (talk_1)-[reports_5:REPORTS_ON]->(project_5)
              WITH project_5, reports_5
              ORDER BY project_5.sortName, project_5.id
              LIMIT $of.size_5
              WITH
                project_5,
                reports_5,
                {
                  asPrinted: coalesce(reports_5.asPrinted, []),
                  inferred: reports_5.inferred,
                  node: project_5 {
                    .code,
                    partOf: {
                      edges: COLLECT {
                        MATCH (project_5)-[partOf_6:PART_OF]->(whole_6:Project)
                        WITH whole_6
                        ORDER BY whole_6.sortName, whole_6.id
                        LIMIT $of.size_6
                        RETURN {node: whole_6 {.title}}
                      }
                    }
                  }
                } AS answer_5
              RETURN answer_5
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.kind IN $of.kinds_1
    RETURN talk_1
  }
} AS value
RETURN value
