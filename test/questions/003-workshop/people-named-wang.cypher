// query/people(person/events)
// :param of => {text_1: "wang", size_1: 20, roles_2: [], counting_2: "PRINTED", among_2: [], size_2: 20}
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
          .names,
          events: {
            edges: COLLECT {
              MATCH (person_1)-[fact_2:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event_2:Event)
              WHERE true
              WITH DISTINCT event_2, fact_2
              ORDER BY fact_2.roles[0], endNode(fact_2).id
              WITH event_2, collect(fact_2) AS facts_2
              WITH event_2, facts_2
              ORDER BY event_2.sortTime, event_2.id
              LIMIT $of.size_2
              RETURN {node: event_2 {.title}, facts: [fact IN facts_2 | {roles: fact.roles}]}
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.searchText CONTAINS $of.text_1
    RETURN person_1
  }
} AS value
RETURN value
