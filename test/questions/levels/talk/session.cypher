// 000-winter-school/lectures-have-no-titles
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Talk
WITH
  key,
  parent,
  COLLECT {
    MATCH (parent)-[:IN_SESSION]->(session_1)
    WITH session_1
    ORDER BY session_1.id
    RETURN session_1 {
      .asPrinted,
      .citation,
      .code,
      .durationMinutes,
      .endAcademicYear,
      .endDate,
      .endDayPart,
      .endPrinted,
      .endTime,
      .endWeekday,
      .endYear,
      .endZone,
      .id,
      .key,
      .kind,
      .name,
      .position,
      .startAcademicYear,
      .startDate,
      .startDayPart,
      .startPrinted,
      .startTime,
      .startWeekday,
      .startYear,
      .startZone,
      .title,
      .value,
      from_conflicts: coalesce(session_1.conflicts, []),
      from_sources: coalesce(session_1.sources, [])
    }
  } AS value
RETURN key, value
