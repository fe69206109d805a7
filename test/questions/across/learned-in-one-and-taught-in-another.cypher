// query/people-in-events(person/events(fact/sources), person/events(fact/sources))
// :param of => {
//   atLeast_1: 2,
//   roles_1: ["PARTICIPANT", "SPEAKER"],
//   counting_1: "TOP",
//   among_1: [],
//   size_1: 20,
//   roles_2: ["PARTICIPANT"],
//   counting_2: "TOP",
//   among_2: [],
//   size_2: 20,
//   size_3: 20,
//   roles_4: ["SPEAKER"],
//   counting_4: "TOP",
//   among_4: [],
//   size_4: 20,
//   size_5: 20
// }
WITH {
  edges: COLLECT {
    WITH coalesce($of.from_1, '') AS earliest_1, coalesce($of.until_1, '') + '~' AS latest_1
    WITH earliest_1, latest_1, $of.atLeast_1 AS least_1
    MATCH (person_1:Person)-[fact_1:SPOKE_AT|ATTENDED]->(:Event)-[:PART_OF*0..4]->(event_1:Event)
    WHERE true
      AND
        ($of.from_1 IS NULL OR coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-01-01') >= $of.from_1)
      AND ($of.until_1 IS NULL OR coalesce(event_1.startDate, event_1.startYear + '-12-31') <= $of.until_1)
      AND NOT EXISTS { (event_1)-[:PART_OF]->(:Event) }
    WITH person_1, count(DISTINCT event_1) AS eventCount_1
    WHERE eventCount_1 >= $of.atLeast_1
    WITH person_1, eventCount_1
    ORDER BY eventCount_1 DESC, person_1.sortName, person_1.id
    LIMIT $of.size_1
    WITH
      person_1,
      {
        node: person_1 {
          .name,
          events: {
            edges: COLLECT {
              MATCH (person_1)-[fact_2:ATTENDED]->(:Event)-[:PART_OF*0..4]->(event_2:Event)
              WHERE true AND NOT EXISTS { (event_2)-[:PART_OF]->(:Event) }
              WITH DISTINCT event_2, fact_2
              ORDER BY fact_2.roles[0], endNode(fact_2).id
              WITH event_2, collect(fact_2) AS facts_2
              WITH event_2, facts_2
              ORDER BY event_2.sortTime, event_2.id
              LIMIT $of.size_2
              WITH
                event_2,
                facts_2,
                {
                  sources: COLLECT {
                    UNWIND coalesce(
                      reduce(
                        seen = [],
                        fact IN facts_2
                        | seen + [each IN coalesce(fact.sources, []) WHERE NOT each IN seen]
                      ),
                      []
                    ) AS id_3
                    MATCH (record_3:Node {id: id_3})-[:FROM]->(source_3)
                    WITH DISTINCT source_3
                    WITH source_3
                    ORDER BY source_3.sortName, source_3.id
                    LIMIT $of.size_3
                    RETURN source_3 {.title}
                  },
                  node: event_2 {.title},
                  facts: [fact IN facts_2 | {asPrinted: fact.asPrinted}]
                } AS answer_2
              RETURN answer_2
            }
          },
          events_1: {
            edges: COLLECT {
              MATCH (person_1)-[fact_4:SPOKE_AT]->(:Event)-[:PART_OF*0..4]->(event_4:Event)
              WHERE true AND NOT EXISTS { (event_4)-[:PART_OF]->(:Event) }
              WITH DISTINCT event_4, fact_4
              ORDER BY fact_4.roles[0], endNode(fact_4).id
              WITH event_4, collect(fact_4) AS facts_4
              WITH event_4, facts_4
              ORDER BY event_4.sortTime, event_4.id
              LIMIT $of.size_4
              WITH
                event_4,
                facts_4,
                {
                  sources: COLLECT {
                    UNWIND coalesce(
                      reduce(
                        seen = [],
                        fact IN facts_4
                        | seen + [each IN coalesce(fact.sources, []) WHERE NOT each IN seen]
                      ),
                      []
                    ) AS id_5
                    MATCH (record_5:Node {id: id_5})-[:FROM]->(source_5)
                    WITH DISTINCT source_5
                    WITH source_5
                    ORDER BY source_5.sortName, source_5.id
                    LIMIT $of.size_5
                    RETURN source_5 {.title}
                  },
                  node: event_4 {.title},
                  facts: [fact IN facts_4 | {asPrinted: fact.asPrinted, talks: fact.talks}]
                } AS answer_4
              RETURN answer_4
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    WITH coalesce($of.from_1, '') AS earliest_1, coalesce($of.until_1, '') + '~' AS latest_1
    WITH earliest_1, latest_1, $of.atLeast_1 AS least_1
    MATCH (person_1:Person)-[fact_1:SPOKE_AT|ATTENDED]->(:Event)-[:PART_OF*0..4]->(event_1:Event)
    WHERE true
      AND
        ($of.from_1 IS NULL OR coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-01-01') >= $of.from_1)
      AND ($of.until_1 IS NULL OR coalesce(event_1.startDate, event_1.startYear + '-12-31') <= $of.until_1)
      AND NOT EXISTS { (event_1)-[:PART_OF]->(:Event) }
    WITH person_1, count(DISTINCT event_1) AS eventCount_1
    WHERE eventCount_1 >= $of.atLeast_1
    RETURN person_1
  }
} AS value
RETURN value
