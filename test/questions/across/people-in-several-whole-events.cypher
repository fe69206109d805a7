// query/people-in-events(person/events(fact/affiliations, fact/sources))
// :param of => {
//   atLeast_1: 2,
//   roles_1: [],
//   counting_1: "TOP",
//   among_1: [],
//   size_1: 20,
//   roles_2: [],
//   counting_2: "TOP",
//   among_2: [],
//   size_2: 20,
//   size_3: 20,
//   size_4: 20
// }
WITH {
  edges: COLLECT {
    WITH coalesce($of.from_1, '') AS earliest_1, coalesce($of.until_1, '') + '~' AS latest_1
    WITH earliest_1, latest_1, $of.atLeast_1 AS least_1
    MATCH (person_1:Person)-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(:Event)
      -[:PART_OF*0..4]->(event_1:Event)
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
      eventCount_1,
      {
        eventCount: eventCount_1,
        node: person_1 {
          .name,
          events: {
            edges: COLLECT {
              MATCH (person_1)-[fact_2:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(:Event)
                -[:PART_OF*0..4]->(event_2:Event)
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
                  affiliations: COLLECT {
                    UNWIND coalesce(
                      reduce(
                        seen = [],
                        fact IN facts_2
                        | seen + [each IN coalesce(fact.mentions, []) WHERE NOT each IN seen]
                      ),
                      []
                    ) AS id_3
                    MATCH (mention_3:Node {id: id_3})-[gave_3:GAVE_AFFILIATION]->(institution_3)
                    WITH institution_3, gave_3
                    ORDER BY id_3
                    WITH institution_3, collect(gave_3) AS facts_3
                    WITH
                      institution_3,
                      facts_3,
                      reduce(
                        least_3 = 1000000,
                        fact_3 IN facts_3
                        | CASE WHEN fact_3.position < least_3 THEN fact_3.position ELSE least_3 END
                      ) AS position_3
                    ORDER BY position_3, institution_3.id
                    LIMIT $of.size_3
                    RETURN {facts: [fact IN facts_3 | {asPrinted: fact.asPrinted}]}
                  },
                  sources: COLLECT {
                    UNWIND coalesce(
                      reduce(
                        seen = [],
                        fact IN facts_2
                        | seen + [each IN coalesce(fact.sources, []) WHERE NOT each IN seen]
                      ),
                      []
                    ) AS id_4
                    MATCH (record_4:Node {id: id_4})-[:FROM]->(source_4)
                    WITH DISTINCT source_4
                    WITH source_4
                    ORDER BY source_4.sortName, source_4.id
                    LIMIT $of.size_4
                    RETURN source_4 {.title}
                  },
                  node: event_2 {.title},
                  facts: [fact IN facts_2 | {asPrinted: fact.asPrinted, inferred: fact.inferred, roles: fact.roles}]
                } AS answer_2
              RETURN answer_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    WITH coalesce($of.from_1, '') AS earliest_1, coalesce($of.until_1, '') + '~' AS latest_1
    WITH earliest_1, latest_1, $of.atLeast_1 AS least_1
    MATCH (person_1:Person)-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(:Event)
      -[:PART_OF*0..4]->(event_1:Event)
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
