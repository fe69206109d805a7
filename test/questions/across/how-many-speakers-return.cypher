// query/people
// :param of => {roles_1: ["SPEAKER"], size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE EXISTS {
      MATCH (person_1)-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED|MEMBER_OF]->(:Event|Project)
      WHERE any(role_1 IN fact_1.roles WHERE role_1 IN $of.roles_1)
    }
    RETURN person_1
  }
} AS value
RETURN value

// query/people-in-events
// :param of => {atLeast_1: 1, roles_1: ["SPEAKER"], counting_1: "PRINTED", among_1: [], size_1: 20}
WITH {
  totalCount: COUNT {
    WITH coalesce($of.from_1, '') AS earliest_1, coalesce($of.until_1, '') + '~' AS latest_1
    WITH earliest_1, latest_1, $of.atLeast_1 AS least_1
    MATCH (person_1:Person)-[fact_1:SPOKE_AT]->(event_1:Event)
    WHERE true
      AND person_1.sortEvents < toString(10000000 - least_1)
      AND
        ($of.from_1 IS NULL OR coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-01-01') >= $of.from_1)
      AND ($of.until_1 IS NULL OR coalesce(event_1.startDate, event_1.startYear + '-12-31') <= $of.until_1)
    WITH person_1, count(DISTINCT event_1) AS eventCount_1
    WHERE eventCount_1 >= $of.atLeast_1
    RETURN person_1
  }
} AS value
RETURN value

// query/people-in-events, the same text as above
// :param of => {atLeast_1: 2, roles_1: ["SPEAKER"], counting_1: "PRINTED", among_1: [], size_1: 20}

// query/people-in-events
// :param of => {atLeast_1: 2, roles_1: ["SPEAKER"], counting_1: "TOP", among_1: [], size_1: 20}
WITH {
  totalCount: COUNT {
    WITH coalesce($of.from_1, '') AS earliest_1, coalesce($of.until_1, '') + '~' AS latest_1
    WITH earliest_1, latest_1, $of.atLeast_1 AS least_1
    MATCH (person_1:Person)-[fact_1:SPOKE_AT]->(:Event)-[:PART_OF*0..4]->(event_1:Event)
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

// query/people-in-events
// :param of => {atLeast_1: 2, roles_1: [], counting_1: "PRINTED", among_1: [], size_1: 20}
WITH {
  totalCount: COUNT {
    WITH coalesce($of.from_1, '') AS earliest_1, coalesce($of.until_1, '') + '~' AS latest_1
    WITH earliest_1, latest_1, $of.atLeast_1 AS least_1
    MATCH (person_1:Person)
    WHERE true AND person_1.sortEvents < toString(10000000 - least_1)
    WITH
      person_1,
      CASE
        WHEN $of.from_1 IS NULL AND $of.until_1 IS NULL THEN person_1.eventCount
        ELSE size([days_1 IN person_1.eventDays WHERE days_1 < latest_1 AND right(days_1, 10) >= earliest_1])
      END AS eventCount_1
    WHERE eventCount_1 >= $of.atLeast_1
    RETURN person_1
  }
} AS value
RETURN value

// query/people-in-events
// :param of => {atLeast_1: 2, roles_1: [], counting_1: "TOP", among_1: [], size_1: 20}
WITH {
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

// query/people-in-events, the same text as above
// :param of => {atLeast_1: 3, roles_1: [], counting_1: "PRINTED", among_1: [], size_1: 20}
