// query/events
// :param of => {kinds_1: ["COURSE", "SCHOOL"], size_1: 20}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1
    WITH event_1
    ORDER BY event_1.sortTime DESC, event_1.id DESC
    LIMIT $of.size_1
    RETURN {
      node: event_1 {
        .kind,
        .startAcademicYear,
        .startDate,
        .title,
        start: coalesce(
          event_1.startAcademicYear,
          event_1.startDate,
          event_1.startWeekday,
          event_1.startTime,
          event_1.startDayPart,
          event_1.startZone,
          event_1.startYear,
          event_1.startPrinted
        ) IS NOT NULL
      }
    }
  },
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.kind IN $of.kinds_1
    RETURN event_1
  }
} AS value
RETURN value

// query/events
// :param of => {kinds_1: ["COURSE", "SCHOOL"], size_1: 20}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortName IS NOT NULL AND event_1.kind IN $of.kinds_1
    WITH event_1
    ORDER BY event_1.sortName, event_1.id
    LIMIT $of.size_1
    RETURN {node: event_1 {.title}}
  }
} AS value
RETURN value
