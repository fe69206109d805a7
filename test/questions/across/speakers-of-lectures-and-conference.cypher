// query/people-in-events(person/affiliations, person/talks(talk/event))
// :param of => {
//   atLeast_1: 2,
//   roles_1: ["SPEAKER"],
//   counting_1: "PRINTED",
//   among_1: ["event_7t4onwlqoaj5iuki", "event_r4im727ytuwmz4j5"],
//   size_1: 20,
//   size_2: 20,
//   roles_3: ["SPEAKER"],
//   size_3: 20
// }
WITH {
  edges: COLLECT {
    WITH coalesce($of.from_1, '') AS earliest_1, coalesce($of.until_1, '') + '~' AS latest_1
    WITH earliest_1, latest_1, $of.atLeast_1 AS least_1
    MATCH (person_1:Person)-[fact_1:SPOKE_AT]->(event_1:Event)
    WHERE true
      AND person_1.sortEvents < toString(10000000 - least_1)
      AND
        ($of.from_1 IS NULL OR coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-01-01') >= $of.from_1)
      AND ($of.until_1 IS NULL OR coalesce(event_1.startDate, event_1.startYear + '-12-31') <= $of.until_1)
      AND event_1.id IN $of.among_1
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
          affiliations: {
            edges: COLLECT {
              MATCH (person_1)-[affiliated_2:AFFILIATED_WITH]->(institution_2)
              WITH institution_2
              ORDER BY institution_2.sortName, institution_2.id
              LIMIT $of.size_2
              RETURN {node: institution_2 {.name}}
            }
          },
          talks: {
            edges: COLLECT {
              MATCH (person_1)-[fact_3:PRESENTED]->(talk_3)
              WITH DISTINCT talk_3
              WITH talk_3
              ORDER BY talk_3.sortTime, talk_3.id
              LIMIT $of.size_3
              WITH
                talk_3,
                {
                  node: talk_3 {
                    .kind,
                    .title,
                    event: COLLECT {
                      MATCH (talk_3)-[:GIVEN_AT]->(event_4)
                      WITH event_4
                      ORDER BY event_4.id
                      RETURN event_4 {.title}
                    }
                  }
                } AS answer_3
              RETURN answer_3
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    WITH coalesce($of.from_1, '') AS earliest_1, coalesce($of.until_1, '') + '~' AS latest_1
    WITH earliest_1, latest_1, $of.atLeast_1 AS least_1
    MATCH (person_1:Person)-[fact_1:SPOKE_AT]->(event_1:Event)
    WHERE true
      AND person_1.sortEvents < toString(10000000 - least_1)
      AND
        ($of.from_1 IS NULL OR coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-01-01') >= $of.from_1)
      AND ($of.until_1 IS NULL OR coalesce(event_1.startDate, event_1.startYear + '-12-31') <= $of.until_1)
      AND event_1.id IN $of.among_1
    WITH person_1, count(DISTINCT event_1) AS eventCount_1
    WHERE eventCount_1 >= $of.atLeast_1
    RETURN person_1
  }
} AS value
RETURN value
