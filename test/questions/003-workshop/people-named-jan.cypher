// query/people
// :param of => {text_1: "jan", size_1: 20}
WITH {
  edges: COLLECT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.sortName IS NOT NULL AND person_1.searchText CONTAINS $of.text_1
    WITH person_1
    ORDER BY person_1.sortName, person_1.id
    LIMIT $of.size_1
    RETURN {node: person_1 {.name}}
  }
} AS value
RETURN value
