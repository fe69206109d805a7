// query/events
// :param of => {kinds_1: ["COURSE"], text_1: "physics of machine learning", size_1: 20}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1 AND event_1.searchText CONTAINS $of.text_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    RETURN {
      node: event_1 {
        .endAcademicYear,
        .endDate,
        .startAcademicYear,
        .startDate,
        .startDayPart,
        .startTime,
        .startWeekday,
        .startZone,
        end: coalesce(
          event_1.endAcademicYear,
          event_1.endDate,
          event_1.endWeekday,
          event_1.endTime,
          event_1.endDayPart,
          event_1.endZone,
          event_1.endYear,
          event_1.endPrinted
        ) IS NOT NULL,
        start: coalesce(
          event_1.startAcademicYear,
          event_1.startDate,
          event_1.startDayPart,
          event_1.startTime,
          event_1.startWeekday,
          event_1.startZone,
          event_1.startYear,
          event_1.startPrinted
        ) IS NOT NULL
      }
    }
  }
} AS value
RETURN value
