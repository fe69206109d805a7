// query/institutions(institution/part-of(fact/sources, institution/parts))
// :param of => {text_1: "racah", size_1: 20, size_2: 20, size_3: 20, size_4: 20}
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
          partOf: {
            edges: COLLECT {
              MATCH (institution_1)-[partOf_2:PART_OF]->(whole_2:Institution)
              WITH whole_2, partOf_2
              ORDER BY whole_2.sortName, whole_2.id
              LIMIT $of.size_2
              WITH
                whole_2,
                partOf_2,
                {
                  inferred: partOf_2.inferred,
                  reasons: coalesce(partOf_2.reasons, []),
                  sources: COLLECT {
                    UNWIND coalesce(partOf_2.sources, []) AS id_3
                    MATCH (record_3:Node {id: id_3})-[:FROM]->(source_3)
                    WITH DISTINCT source_3
                    WITH source_3
                    ORDER BY source_3.sortName, source_3.id
                    LIMIT $of.size_3
                    RETURN source_3 {.key}
                  },
                  node: whole_2 {
                    .city,
                    .country,
                    .name,
                    parts: {
                      edges: COLLECT {
                        MATCH (whole_2)<-[partOf_4:PART_OF]-(part_4:Institution)
                        WITH part_4
                        ORDER BY part_4.sortName, part_4.id
                        LIMIT $of.size_4
                        RETURN {node: part_4 {.name}}
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
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

// query/institutions(institution/part-of(fact/sources, institution/parts)), the same text as above
// :param of => {text_1: "simtech", size_1: 20, size_2: 20, size_3: 20, size_4: 20}

// query/institutions(institution/part-of(fact/sources, institution/parts)), the same text as above
// :param of => {text_1: "softwaretechnik", size_1: 20, size_2: 20, size_3: 20, size_4: 20}

// query/institutions(institution/part-of(fact/sources, institution/parts)), the same text as above
// :param of => {text_1: "quantitative biomedicine", size_1: 20, size_2: 20, size_3: 20, size_4: 20}
