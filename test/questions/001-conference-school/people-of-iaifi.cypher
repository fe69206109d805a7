// query/institutions(institution/part-of, institution/people(person/affiliations))
// :param of => {text_1: "iaifi", size_1: 20, size_2: 20, parts_3: false, size_3: 20, size_4: 20}
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
          .names,
          partOf: {
            totalCount: COUNT {
              MATCH (institution_1)-[partOf_2:PART_OF]->(whole_2:Institution)
              RETURN whole_2
            }
          },
          people: {
            edges: COLLECT {
              MATCH (institution_1)<-[fact_3:AFFILIATED_WITH]-(person_3)
              WITH DISTINCT person_3
              WITH person_3
              ORDER BY person_3.sortName, person_3.id
              LIMIT $of.size_3
              WITH
                person_3,
                {
                  node: person_3 {
                    .name,
                    affiliations: {
                      edges: COLLECT {
                        MATCH (person_3)-[affiliated_4:AFFILIATED_WITH]->(institution_4)
                        WITH institution_4
                        ORDER BY institution_4.sortName, institution_4.id
                        LIMIT $of.size_4
                        RETURN {node: institution_4 {.name}}
                      }
                    }
                  }
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
  }
} AS value
RETURN value
