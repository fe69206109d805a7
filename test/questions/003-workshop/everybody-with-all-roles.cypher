// query/events(event/people)
// :param of => {kinds_1: ["WORKSHOP"], size_1: 20, parts_2: false, roles_2: [], size_2: 13}
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
          people: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_2:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person_2)
              WITH DISTINCT person_2, fact_2
              ORDER BY fact_2.roles[0], endNode(fact_2).id
              WITH person_2, collect(fact_2) AS facts_2
              WITH person_2, facts_2
              ORDER BY person_2.sortName, person_2.id
              LIMIT $of.size_2
              RETURN {
                node: person_2 {.name},
                facts: [fact IN facts_2 | {asPrinted: fact.asPrinted, roles: fact.roles, talks: fact.talks}]
              }
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
