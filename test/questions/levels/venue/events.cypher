// 002-focus-session/room-and-what-happens-there
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Venue
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[held_1:HELD_AT]-(event_1:Event)
      WITH event_1, held_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
        asPrinted: coalesce(held_1.asPrinted, []),
        inferred: held_1.inferred,
        reasons: coalesce(held_1.reasons, []),
        from_sources: coalesce(held_1.sources, []),
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
    }
  } AS value
RETURN key, value
