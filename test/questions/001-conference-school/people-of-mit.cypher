// query/institutions(institution/events, institution/people(fact/sources))
// :param of => {text_1: "mit", size_1: 20, parts_2: false, size_2: 20, parts_3: false, size_3: 20, size_4: 20}
WITH {
  edges: COLLECT {
    MATCH (institution_1:Institution)
    WITH institution_1
    WHERE institution_1.sortName IS NOT NULL AND institution_1.searchText CONTAINS $of.text_1
    WITH institution_1
    ORDER BY institution_1.sortName, institution_1.id
    LIMIT $of.size_1
    WITH
      institution_1,
      {
        node: institution_1 {
          .country,
          .name,
          .names,
          events: {
            edges: COLLECT {
              MATCH (institution_1)<-[:PART_OF*0..3]-(part_2)
              WHERE $of.parts_2 OR part_2 = institution_1
              CALL (part_2) {
                MATCH (part_2)-[:HOSTED]->(event_2)
                RETURN event_2, null AS person_2
                UNION
                MATCH (part_2)<-[:GAVE_AFFILIATION]-(mention_2)-[:IN]->(place_2)
                  -[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(event_2:Event)
                MATCH (mention_2)-[:MEANS]->(person_2)
                RETURN event_2, person_2
              }
              WITH
                event_2,
                count(DISTINCT person_2) AS people_2,
                count(CASE WHEN person_2 IS NULL THEN 1 END) > 0 AS hosted_2
              WITH event_2, people_2, hosted_2
              ORDER BY event_2.sortTime, event_2.id
              LIMIT $of.size_2
              RETURN {hosted: hosted_2, people: people_2, node: event_2 {.title}}
            },
            totalCount: COUNT {
              MATCH (institution_1)<-[:PART_OF*0..3]-(part_2)
              WHERE $of.parts_2 OR part_2 = institution_1
              CALL (part_2) {
                MATCH (part_2)-[:HOSTED]->(event_2)
                RETURN event_2, null AS person_2
                UNION
                MATCH (part_2)<-[:GAVE_AFFILIATION]-(mention_2)-[:IN]->(place_2)
                  -[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(event_2:Event)
                MATCH (mention_2)-[:MEANS]->(person_2)
                RETURN event_2, person_2
              }
              WITH
                event_2,
                count(DISTINCT person_2) AS people_2,
                count(CASE WHEN person_2 IS NULL THEN 1 END) > 0 AS hosted_2
              RETURN event_2
            }
          },
          people: {
            edges: COLLECT {
              MATCH (institution_1)<-[fact_3:AFFILIATED_WITH]-(person_3)
              WITH DISTINCT person_3, fact_3
              ORDER BY endNode(fact_3).id
              WITH person_3, collect(fact_3) AS facts_3
              WITH person_3, facts_3
              ORDER BY person_3.sortName, person_3.id
              LIMIT $of.size_3
              WITH
                person_3,
                facts_3,
                {
                  sources: COLLECT {
                    UNWIND coalesce(
                      reduce(
                        seen = [],
                        fact IN facts_3
                        | seen + [each IN coalesce(fact.sources, []) WHERE NOT each IN seen]
                      ),
                      []
                    ) AS id_4
                    MATCH (record_4:Node {id: id_4})-[:FROM]->(source_4)
                    WITH DISTINCT source_4
                    WITH source_4
                    ORDER BY source_4.sortName, source_4.id
                    LIMIT $of.size_4
                    RETURN source_4 {.title}
                  },
                  node: person_3 {.name},
                  facts: [fact IN facts_3 | {asPrinted: fact.asPrinted}]
                } AS answer_3
              RETURN answer_3
            },
            totalCount: COUNT {
              MATCH (institution_1)<-[fact_3:AFFILIATED_WITH]-(person_3)
              WITH DISTINCT person_3
              RETURN person_3
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (institution_1:Institution)
    WITH institution_1
    WHERE institution_1.searchText CONTAINS $of.text_1
    RETURN institution_1
  }
} AS value
RETURN value
