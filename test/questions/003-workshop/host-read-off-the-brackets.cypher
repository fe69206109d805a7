// query/events(event/hosts(fact/sources, institution/events, institution/part-of))
// :param of => {kinds_1: ["WORKSHOP"], size_1: 20, size_2: 20, size_3: 20, parts_4: false, size_4: 20, size_5: 20}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    WITH
      event_1,
      {
        node: event_1 {
          hosts: {
            edges: COLLECT {
              MATCH (event_1)<-[hosted_2:HOSTED]-(institution_2)
              WITH institution_2, hosted_2
              ORDER BY institution_2.sortName, institution_2.id
              LIMIT $of.size_2
              WITH
                institution_2,
                hosted_2,
                {
                  asPrinted: coalesce(hosted_2.asPrinted, []),
                  inferred: hosted_2.inferred,
                  reasons: coalesce(hosted_2.reasons, []),
                  sources: COLLECT {
                    UNWIND coalesce(hosted_2.sources, []) AS id_3
                    MATCH (record_3:Node {id: id_3})-[:FROM]->(source_3)
                    WITH DISTINCT source_3
                    WITH source_3
                    ORDER BY source_3.sortName, source_3.id
                    LIMIT $of.size_3
                    RETURN source_3 {.title}
                  },
                  node: institution_2 {
                    .city,
                    .country,
                    .name,
                    .names,
                    events: {
                      edges: COLLECT {
                        MATCH (institution_2)<-[:PART_OF*0..3]-(part_4)
                        WHERE $of.parts_4 OR part_4 = institution_2
                        CALL (part_4) {
                          MATCH (part_4)-[:HOSTED]->(event_4)
                          RETURN event_4, null AS person_4
                          UNION
                          MATCH (part_4)<-[:GAVE_AFFILIATION]-(mention_4)-[:IN]->(place_4)
                            -[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(event_4:Event)
                          MATCH (mention_4)-[:MEANS]->(person_4)
                          RETURN event_4, person_4
                        }
                        WITH
                          event_4,
                          count(DISTINCT person_4) AS people_4,
                          count(CASE WHEN person_4 IS NULL THEN 1 END) > 0 AS hosted_4
                        WITH event_4, people_4, hosted_4
                        ORDER BY event_4.sortTime, event_4.id
                        LIMIT $of.size_4
                        RETURN {hosted: hosted_4, people: people_4, node: event_4 {.title}}
                      }
                    },
                    partOf: {
                      totalCount: COUNT {
                        MATCH (institution_2)-[partOf_5:PART_OF]->(whole_5:Institution)
                        RETURN whole_5
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (event_1)<-[hosted_2:HOSTED]-(institution_2)
              RETURN institution_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
