// 001-conference-school/speakers-in-two-events
WITH {
  edges: COLLECT {
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
    WITH person_1, eventCount_1
    ORDER BY eventCount_1 DESC, person_1.sortName, person_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [eventCount_1, person_1.sortName, person_1.id],
      eventCount: eventCount_1,
      node: person_1 {
        .asPrinted,
        .citation,
        .code,
        .eventCount,
        .firstSeen,
        .firstYear,
        .id,
        .key,
        .lastSeen,
        .lastYear,
        .name,
        .names,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(person_1.conflicts, []),
        from_sources: coalesce(person_1.sources, [])
      }
    }
  },
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

// 001-conference-school/speakers-in-two-events
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
    WITH person_1, count(DISTINCT event_1) AS eventCount_1
    WHERE eventCount_1 >= $of.atLeast_1
    WITH person_1, eventCount_1
    ORDER BY eventCount_1 DESC, person_1.sortName, person_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [eventCount_1, person_1.sortName, person_1.id],
      eventCount: eventCount_1,
      node: person_1 {
        .asPrinted,
        .citation,
        .code,
        .eventCount,
        .firstSeen,
        .firstYear,
        .id,
        .key,
        .lastSeen,
        .lastYear,
        .name,
        .names,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(person_1.conflicts, []),
        from_sources: coalesce(person_1.sources, [])
      }
    }
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
    WITH person_1, count(DISTINCT event_1) AS eventCount_1
    WHERE eventCount_1 >= $of.atLeast_1
    RETURN person_1
  }
} AS value
RETURN value

// across/how-many-speakers-return
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

// across/how-many-speakers-return
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

// across/how-many-speakers-return
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

// across/how-many-speakers-return
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

// across/learned-in-one-and-taught-in-another
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
    RETURN {
      cursor: [eventCount_1, person_1.sortName, person_1.id],
      eventCount: eventCount_1,
      node: person_1 {
        .asPrinted,
        .citation,
        .code,
        .eventCount,
        .firstSeen,
        .firstYear,
        .id,
        .key,
        .lastSeen,
        .lastYear,
        .name,
        .names,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(person_1.conflicts, []),
        from_sources: coalesce(person_1.sources, [])
      }
    }
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

// across/people-in-several-events-as-printed
WITH {
  edges: COLLECT {
    WITH coalesce($of.from_1, '') AS earliest_1, coalesce($of.until_1, '') + '~' AS latest_1
    MATCH (often_1:Person)
    WHERE often_1.sortEvents < toString(10000000 - $of.atLeast_1)
    WITH earliest_1, latest_1, often_1
    ORDER BY often_1.sortEvents
    LIMIT 500
    WITH
      earliest_1,
      latest_1,
      CASE
        WHEN $of.from_1 IS NULL AND $of.until_1 IS NULL THEN often_1.eventCount
        ELSE size([days_1 IN often_1.eventDays WHERE days_1 < latest_1 AND right(days_1, 10) >= earliest_1])
      END AS enough_1
    ORDER BY enough_1 DESC
    LIMIT $of.size_1
    WITH
      earliest_1,
      latest_1,
      CASE WHEN count(*) = $of.size_1 AND min(enough_1) > $of.atLeast_1 THEN min(enough_1) ELSE $of.atLeast_1 END
        AS least_1
    MATCH (person_1:Person)
    WHERE true AND person_1.sortEvents < toString(10000000 - least_1)
    WITH
      person_1,
      CASE
        WHEN $of.from_1 IS NULL AND $of.until_1 IS NULL THEN person_1.eventCount
        ELSE size([days_1 IN person_1.eventDays WHERE days_1 < latest_1 AND right(days_1, 10) >= earliest_1])
      END AS eventCount_1
    WHERE eventCount_1 >= $of.atLeast_1
    WITH person_1, eventCount_1
    ORDER BY eventCount_1 DESC, person_1.sortName, person_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [eventCount_1, person_1.sortName, person_1.id],
      eventCount: eventCount_1,
      node: person_1 {
        .asPrinted,
        .citation,
        .code,
        .eventCount,
        .firstSeen,
        .firstYear,
        .id,
        .key,
        .lastSeen,
        .lastYear,
        .name,
        .names,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(person_1.conflicts, []),
        from_sources: coalesce(person_1.sources, [])
      }
    }
  },
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

// across/people-in-several-whole-events
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
    RETURN {
      cursor: [eventCount_1, person_1.sortName, person_1.id],
      eventCount: eventCount_1,
      node: person_1 {
        .asPrinted,
        .citation,
        .code,
        .eventCount,
        .firstSeen,
        .firstYear,
        .id,
        .key,
        .lastSeen,
        .lastYear,
        .name,
        .names,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(person_1.conflicts, []),
        from_sources: coalesce(person_1.sources, [])
      }
    }
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

// across/people-of-conference-and-workshop
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
    WITH person_1, eventCount_1
    WHERE person_1.sortName IS NOT NULL
    WITH person_1, eventCount_1
    ORDER BY person_1.sortName DESC, person_1.id DESC
    LIMIT $of.size_1
    RETURN {
      cursor: [person_1.sortName, person_1.id],
      eventCount: eventCount_1,
      node: person_1 {
        .asPrinted,
        .citation,
        .code,
        .eventCount,
        .firstSeen,
        .firstYear,
        .id,
        .key,
        .lastSeen,
        .lastYear,
        .name,
        .names,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(person_1.conflicts, []),
        from_sources: coalesce(person_1.sources, [])
      }
    }
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

// across/speakers-of-lectures-and-conference
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
    RETURN {
      cursor: [eventCount_1, person_1.sortName, person_1.id],
      eventCount: eventCount_1,
      node: person_1 {
        .asPrinted,
        .citation,
        .code,
        .eventCount,
        .firstSeen,
        .firstYear,
        .id,
        .key,
        .lastSeen,
        .lastYear,
        .name,
        .names,
        .talkCount,
        .title,
        .value,
        from_conflicts: coalesce(person_1.conflicts, []),
        from_sources: coalesce(person_1.sources, [])
      }
    }
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
