// 000-winter-school/slots-of-ricardo-vinuesa
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Talk
WITH
  key,
  parent,
  COLLECT {
    MATCH (parent)-[:GIVEN_AT]->(event_1)
    WITH event_1
    ORDER BY event_1.id
    RETURN event_1 {
      .asPrinted,
      .citation,
      .code,
      .divisions,
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
      .personCount,
      .startAcademicYear,
      .startDate,
      .startDayPart,
      .startPrinted,
      .startTime,
      .startWeekday,
      .startYear,
      .startZone,
      .talkCount,
      .title,
      .value,
      from_conflicts: coalesce(event_1.conflicts, []),
      from_sources: coalesce(event_1.sources, [])
    }
  } AS value
RETURN key, value
