// query/people(person/affiliations)
// :param of => {country_1: "United States", size_1: 20, size_2: 20}
WITH {
  edges: COLLECT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.sortName IS NOT NULL
      AND EXISTS {
        MATCH (person_1)-[:AFFILIATED_WITH]->(institution_1:Institution)
        WHERE institution_1.country = $of.country_1
      }
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
              WITH institution_2
              ORDER BY institution_2.sortName, institution_2.id
              LIMIT $of.size_2
              RETURN {node: institution_2 {.country, .name}}
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value

// query/people(person/affiliations), the same text as above
// :param of => {country_1: "USA", size_1: 20, size_2: 20}
