// query/events
// :param of => {size_1: 5}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    RETURN {
      node: event_1 {
        .endDate,
        .endTime,
        .endWeekday,
        .startAcademicYear,
        .startDate,
        .startTime,
        .startWeekday,
        .startZone,
        .title,
        end: coalesce(
          event_1.endDate,
          event_1.endTime,
          event_1.endWeekday,
          event_1.endDayPart,
          event_1.endZone,
          event_1.endAcademicYear,
          event_1.endYear,
          event_1.endPrinted
        ) IS NOT NULL,
        start: coalesce(
          event_1.startAcademicYear,
          event_1.startDate,
          event_1.startTime,
          event_1.startWeekday,
          event_1.startZone,
          event_1.startDayPart,
          event_1.startYear,
          event_1.startPrinted
        ) IS NOT NULL
      }
    }
  },
  totalCount: COUNT {
    MATCH (event_1:Event)
    RETURN event_1
  }
} AS value
RETURN value

// query/events
// :param of => {size_1: 5}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL
    WITH event_1
    ORDER BY event_1.sortTime DESC, event_1.id DESC
    LIMIT $of.size_1
    RETURN {
      node: event_1 {
        .endDate,
        .startDate,
        end: coalesce(
          event_1.endDate,
          event_1.endWeekday,
          event_1.endTime,
          event_1.endDayPart,
          event_1.endZone,
          event_1.endAcademicYear,
          event_1.endYear,
          event_1.endPrinted
        ) IS NOT NULL,
        start: coalesce(
          event_1.startDate,
          event_1.startWeekday,
          event_1.startTime,
          event_1.startDayPart,
          event_1.startZone,
          event_1.startAcademicYear,
          event_1.startYear,
          event_1.startPrinted
        ) IS NOT NULL
      }
    }
  }
} AS value
RETURN value
