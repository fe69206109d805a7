// query/events
// :param of => {from_1: "2025-01-15", until_1: "2025-01-15", size_1: 20}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL
      AND coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-01-01') >= $of.from_1
      AND coalesce(event_1.startDate, event_1.startYear + '-12-31') <= $of.until_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    RETURN {node: event_1 {.title}}
  }
} AS value
RETURN value

// query/events, the same text as above
// :param of => {from_1: "2025-01-16", until_1: "2025-01-16", size_1: 20}

// query/events
// :param of => {from_1: "2025-01-25", size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-01-01') >= $of.from_1
    RETURN event_1
  }
} AS value
RETURN value

// query/events
// :param of => {until_1: "2025-01-12", size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE coalesce(event_1.startDate, event_1.startYear + '-12-31') <= $of.until_1
    RETURN event_1
  }
} AS value
RETURN value
