// 000-winter-school/sessions-on-floor-six-and-at-hermans
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Venue
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[held_1:HELD_AT]-(session_1:Session)
      WITH session_1, held_1
      ORDER BY session_1.sortTime, session_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [session_1.sortTime, session_1.id],
        asPrinted: coalesce(held_1.asPrinted, []),
        inferred: held_1.inferred,
        reasons: coalesce(held_1.reasons, []),
        from_sources: coalesce(held_1.sources, []),
        node: session_1 {
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
      }
    },
    totalCount: COUNT {
      MATCH (parent)<-[held_1:HELD_AT]-(session_1:Session)
      RETURN session_1
    }
  } AS value
RETURN key, value

// 002-focus-session/room-and-what-happens-there
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Venue
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[held_1:HELD_AT]-(session_1:Session)
      RETURN session_1
    }
  } AS value
RETURN key, value
