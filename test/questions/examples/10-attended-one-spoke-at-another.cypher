// query/people(person/events, person/events)
// :param of => {
//   roles_1_2: ["SPEAKER"],
//   counting_1_2: "PRINTED",
//   among_1_2: [],
//   roles_1_4: [],
//   counting_1_4: "PRINTED",
//   among_1_4: [],
//   kinds_1_5: ["SCHOOL"],
//   roles_1_6: ["PARTICIPANT"],
//   counting_1_6: "PRINTED",
//   among_1_6: [],
//   size_1: 20,
//   roles_2: ["PARTICIPANT"],
//   counting_2: "PRINTED",
//   among_2: [],
//   size_2: 20,
//   roles_3: ["SPEAKER"],
//   counting_3: "PRINTED",
//   among_3: [],
//   size_3: 20
// }
WITH {
  edges: COLLECT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.sortName IS NOT NULL
      AND (
        (
          EXISTS {
            MATCH (person_1)-[fact_1_2:SPOKE_AT]->(event_1_2:Event)
            WHERE true
            WITH DISTINCT event_1_2
            RETURN event_1_2
          }
        )
        AND (
          NOT EXISTS {
            MATCH (person_1)-[fact_1_4:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event_1_4:Event)
            WHERE true
            WITH DISTINCT event_1_4
            WITH event_1_4
            WHERE event_1_4.kind IN $of.kinds_1_5
            RETURN event_1_4
          }
        )
      )
      AND EXISTS {
        MATCH (person_1)-[fact_1_6:ATTENDED]->(event_1_6:Event)
        WHERE true
        WITH DISTINCT event_1_6
        RETURN event_1_6
      }
    WITH person_1
    ORDER BY person_1.sortName, person_1.id
    LIMIT $of.size_1
    WITH
      person_1,
      {
        node: person_1 {
          .name,
          events: {
            edges: COLLECT {
              MATCH (person_1)-[fact_2:ATTENDED]->(event_2:Event)
              WHERE true
              WITH DISTINCT event_2
              WITH event_2
              ORDER BY event_2.sortTime, event_2.id
              LIMIT $of.size_2
              RETURN {node: event_2 {.title}}
            }
          },
          events_1: {
            edges: COLLECT {
              MATCH (person_1)-[fact_3:SPOKE_AT]->(event_3:Event)
              WHERE true
              WITH DISTINCT event_3, fact_3
              ORDER BY fact_3.roles[0], endNode(fact_3).id
              WITH event_3, collect(fact_3) AS facts_3
              WITH event_3, facts_3
              ORDER BY event_3.sortTime, event_3.id
              LIMIT $of.size_3
              RETURN {node: event_3 {.title}, facts: [fact IN facts_3 | {talks: fact.talks}]}
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE (
      (
        EXISTS {
          MATCH (person_1)-[fact_1_2:SPOKE_AT]->(event_1_2:Event)
          WHERE true
          WITH DISTINCT event_1_2
          RETURN event_1_2
        }
      )
      AND (
        NOT EXISTS {
          MATCH (person_1)-[fact_1_4:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event_1_4:Event)
          WHERE true
          WITH DISTINCT event_1_4
          WITH event_1_4
          WHERE event_1_4.kind IN $of.kinds_1_5
          RETURN event_1_4
        }
      )
    )
      AND EXISTS {
        MATCH (person_1)-[fact_1_6:ATTENDED]->(event_1_6:Event)
        WHERE true
        WITH DISTINCT event_1_6
        RETURN event_1_6
      }
    RETURN person_1
  }
} AS value
RETURN value
