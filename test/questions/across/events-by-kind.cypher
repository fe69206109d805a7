// query/events
// :param of => {kinds_1: ["COLLOQUIUM"], size_1: 20}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortName IS NOT NULL AND event_1.kind IN $of.kinds_1
    WITH event_1
    ORDER BY event_1.sortName, event_1.id
    LIMIT $of.size_1
    RETURN {node: event_1 {.title}}
  },
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.kind IN $of.kinds_1
    RETURN event_1
  }
} AS value
RETURN value

// query/events, the same text as above
// :param of => {kinds_1: ["CONFERENCE"], size_1: 20}

// query/events, the same text as above
// :param of => {kinds_1: ["COURSE"], size_1: 20}

// query/events, the same text as above
// :param of => {kinds_1: ["FOCUS_SESSION"], size_1: 20}

// query/events, the same text as above
// :param of => {kinds_1: ["LECTURES"], size_1: 20}

// query/events, the same text as above
// :param of => {kinds_1: ["MEETING"], size_1: 20}

// query/events, the same text as above
// :param of => {kinds_1: ["PROJECT_TALKS"], size_1: 20}

// query/events, the same text as above
// :param of => {kinds_1: ["SCHOOL"], size_1: 20}

// query/events, the same text as above
// :param of => {kinds_1: ["SEMINAR"], size_1: 20}

// query/events, the same text as above
// :param of => {kinds_1: ["WORKSHOP"], size_1: 20}

// query/events
// :param of => {kinds_1: ["COURSE", "LECTURES", "SCHOOL"], size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.kind IN $of.kinds_1
    RETURN event_1
  }
} AS value
RETURN value
