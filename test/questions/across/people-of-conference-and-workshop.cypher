// query/people-in-events(person/affiliations(fact/sources), person/events)
// :param of => {
//   atLeast_1: 2,
//   roles_1: [],
//   counting_1: "TOP",
//   among_1: ["event_hhjryj54z6jeoasm", "event_42rkb6r3xvz34gcd"],
//   size_1: 20,
//   size_2: 20,
//   size_3: 20,
//   roles_4: [],
//   counting_4: "TOP",
//   among_4: ["event_hhjryj54z6jeoasm", "event_42rkb6r3xvz34gcd"],
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
      AND event_1.id IN $of.among_1
    WITH person_1, count(DISTINCT event_1) AS eventCount_1
    WHERE eventCount_1 >= $of.atLeast_1
    WITH person_1
    WHERE person_1.sortName IS NOT NULL
    WITH person_1
    ORDER BY person_1.sortName DESC, person_1.id DESC
    LIMIT $of.size_1
    WITH
      person_1,
      {
        node: person_1 {
          .name,
          .names,
          affiliations: {
            edges: COLLECT {
              MATCH (person_1)-[affiliated_2:AFFILIATED_WITH]->(institution_2)
              WITH institution_2, affiliated_2
              ORDER BY institution_2.sortName, institution_2.id
              LIMIT $of.size_2
              WITH
                institution_2,
                affiliated_2,
                {
                  asPrinted: coalesce(affiliated_2.asPrinted, []),
                  sources: COLLECT {
                    UNWIND coalesce(affiliated_2.sources, []) AS id_3
                    MATCH (record_3:Node {id: id_3})-[:FROM]->(source_3)
                    WITH DISTINCT source_3
                    WITH source_3
                    ORDER BY source_3.sortName, source_3.id
                    LIMIT $of.size_3
                    RETURN source_3 {.title}
                  },
                  node: institution_2 {.name}
                } AS answer_2
              RETURN answer_2
            }
          },
          events: {
            edges: COLLECT {
              MATCH (person_1)-[fact_4:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(:Event)
                -[:PART_OF*0..4]->(event_4:Event)
              WHERE true AND NOT EXISTS { (event_4)-[:PART_OF]->(:Event) } AND event_4.id IN $of.among_4
              WITH DISTINCT event_4, fact_4
              ORDER BY fact_4.roles[0], endNode(fact_4).id
              WITH event_4, collect(fact_4) AS facts_4
              WITH event_4, facts_4
              ORDER BY event_4.sortTime, event_4.id
              LIMIT $of.size_4
              RETURN {node: event_4 {.kind, .title}, facts: [fact IN facts_4 | {roles: fact.roles, talks: fact.talks}]}
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
      AND event_1.id IN $of.among_1
    WITH person_1, count(DISTINCT event_1) AS eventCount_1
    WHERE eventCount_1 >= $of.atLeast_1
    RETURN person_1
  }
} AS value
RETURN value
