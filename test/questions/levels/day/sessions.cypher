// 000-winter-school/programme-by-day
UNWIND range(0, size($of.keys) - 1) AS key
WITH key, $of.keys[key] AS parent
WITH
  key,
  parent,
  {
    edges: COLLECT {
      UNWIND parent AS id_1
      MATCH (session_1:Node {id: id_1})
      WITH session_1
      ORDER BY session_1.sortTime, session_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [session_1.sortTime, session_1.id],
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
      UNWIND parent AS id_1
      MATCH (session_1:Node {id: id_1})
      RETURN session_1
    }
  } AS value
RETURN key, value

// examples/04-programme-of-the-school
UNWIND range(0, size($of.keys) - 1) AS key
WITH key, $of.keys[key] AS parent
WITH
  key,
  parent,
  {
    edges: COLLECT {
      UNWIND parent AS id_1
      MATCH (session_1:Node {id: id_1})
      WITH session_1
      ORDER BY session_1.sortTime, session_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [session_1.sortTime, session_1.id],
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
    }
  } AS value
RETURN key, value
