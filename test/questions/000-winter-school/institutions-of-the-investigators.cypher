// query/people(person/affiliations(institution/people))
// :param of => {text_1: "wilczek", size_1: 20, size_2: 20, parts_3: false, size_3: 20}
WITH {
  edges: COLLECT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.sortName IS NOT NULL AND person_1.searchText CONTAINS $of.text_1
    WITH person_1
    ORDER BY person_1.sortName, person_1.id
    LIMIT $of.size_1
    WITH
      person_1,
      {
        node: person_1 {
          .name,
          affiliations: {
            edges: COLLECT {
              MATCH (person_1)-[affiliated_2:AFFILIATED_WITH]->(institution_2)
              WITH institution_2, affiliated_2
              ORDER BY institution_2.sortName, institution_2.id
              LIMIT $of.size_2
              WITH
                institution_2,
                affiliated_2,
                {
                  asPrinted: coalesce(affiliated_2.asPrinted, []),
                  node: institution_2 {
                    .country,
                    .name,
                    .names,
                    people: {
                      edges: COLLECT {
                        MATCH (institution_2)<-[fact_3:AFFILIATED_WITH]-(person_3)
                        WITH DISTINCT person_3
                        WITH person_3
                        ORDER BY person_3.sortName, person_3.id
                        LIMIT $of.size_3
                        RETURN {node: person_3 {.name}}
                      },
                      totalCount: COUNT {
                        MATCH (institution_2)<-[fact_3:AFFILIATED_WITH]-(person_3)
                        WITH DISTINCT person_3
                        RETURN person_3
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (person_1)-[affiliated_2:AFFILIATED_WITH]->(institution_2)
              RETURN institution_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value

// query/institutions(institution/events, institution/people)
// :param of => {text_1: "yale", size_1: 20, parts_2: false, size_2: 20, parts_3: false, size_3: 20}
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
          .city,
          .country,
          .name,
          events: {
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
              WITH DISTINCT person_3
              WITH person_3
              ORDER BY person_3.sortName, person_3.id
              LIMIT $of.size_3
              RETURN {node: person_3 {.name}}
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
