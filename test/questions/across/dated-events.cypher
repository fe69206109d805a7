// query/events(event/part-of)
// :param of => {from_1: "1900-01-01", size_1: 20, size_2: 20}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL
      AND coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-01-01') >= $of.from_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    WITH
      event_1,
      {
        node: event_1 {
          .endAcademicYear,
          .endDate,
          .endDayPart,
          .endPrinted,
          .endTime,
          .endWeekday,
          .endZone,
          .startAcademicYear,
          .startDate,
          .startDayPart,
          .startPrinted,
          .startTime,
          .startWeekday,
          .startZone,
          .title,
          end: coalesce(
            event_1.endAcademicYear,
            event_1.endPrinted,
            event_1.endDate,
            event_1.endDayPart,
            event_1.endTime,
            event_1.endWeekday,
            event_1.endZone,
            event_1.endYear
          ) IS NOT NULL,
          start: coalesce(
            event_1.startAcademicYear,
            event_1.startPrinted,
            event_1.startDate,
            event_1.startDayPart,
            event_1.startTime,
            event_1.startWeekday,
            event_1.startZone,
            event_1.startYear
          ) IS NOT NULL,
          partOf: {
            edges: COLLECT {
              MATCH (event_1)-[partOf_2:PART_OF]->(whole_2:Event)
              WITH whole_2
              ORDER BY whole_2.sortTime, whole_2.id
              LIMIT $of.size_2
              RETURN {node: whole_2 {.title}}
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-01-01') >= $of.from_1
    RETURN event_1
  }
} AS value
RETURN value
