// query/events(event/participants)
// :param of => {kinds_1: ["WORKSHOP"], size_1: 20, parts_2: false, size_2: 11}
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
          participants: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_2:ATTENDED]-(person_2)
              WHERE 'PARTICIPANT' IN fact_2.roles
              WITH DISTINCT person_2, fact_2
              ORDER BY endNode(fact_2).id
              WITH person_2, collect(fact_2) AS facts_2
              WITH
                person_2,
                facts_2,
                reduce(
                  least_2 = 1000000,
                  fact_2 IN facts_2
                  | CASE WHEN coalesce(fact_2.position, 1000000) < least_2 THEN fact_2.position ELSE least_2 END
                ) AS position_2
              ORDER BY position_2, person_2.id
              LIMIT $of.size_2
              RETURN {node: person_2 {.name}, facts: [fact IN facts_2 | {asPrinted: fact.asPrinted}]}
            },
            totalCount: COUNT {
              MATCH (event_1)<-[fact_2:ATTENDED]-(person_2)
              WHERE 'PARTICIPANT' IN fact_2.roles
              WITH DISTINCT person_2, fact_2
              ORDER BY endNode(fact_2).id
              WITH person_2, collect(fact_2) AS facts_2
              RETURN person_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
