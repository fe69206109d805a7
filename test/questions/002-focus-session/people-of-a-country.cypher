// query/people
// :param of => {country_1: "Austria", size_1: 20}
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
    RETURN {node: person_1 {.name}}
  },
  totalCount: COUNT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE EXISTS {
      MATCH (person_1)-[:AFFILIATED_WITH]->(institution_1:Institution)
      WHERE institution_1.country = $of.country_1
    }
    RETURN person_1
  }
} AS value
RETURN value

// query/people, the same text as above
// :param of => {country_1: "Germany", size_1: 20}

// query/institutions
// :param of => {country_1: "Austria", size_1: 20}
WITH {
  edges: COLLECT {
    MATCH (institution_1:Institution)
    WITH institution_1
    WHERE institution_1.sortName IS NOT NULL AND institution_1.country = $of.country_1
    WITH institution_1
    ORDER BY institution_1.sortName, institution_1.id
    LIMIT $of.size_1
    RETURN {node: institution_1 {.city, .name}}
  },
  totalCount: COUNT {
    MATCH (institution_1:Institution)
    WITH institution_1
    WHERE institution_1.country = $of.country_1
    RETURN institution_1
  }
} AS value
RETURN value

// query/institutions, the same text as above
// :param of => {country_1: "Germany", size_1: 20}

// query/institutions, the same text as above
// :param of => {country_1: "Japan", size_1: 20}
