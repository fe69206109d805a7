// 004-course/editions-of-the-course
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Series
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[edition_1:EDITION_OF]-(event_1)
      WITH event_1, edition_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
        asPrinted: coalesce(edition_1.asPrinted, []),
        inferred: edition_1.inferred,
        reasons: coalesce(edition_1.reasons, []),
        from_sources: coalesce(edition_1.sources, []),
        node: event_1 {
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
      }
    },
    totalCount: COUNT {
      MATCH (parent)<-[edition_1:EDITION_OF]-(event_1)
      RETURN event_1
    }
  } AS value
RETURN key, value
