// examples/17-talks-of-an-event-by-country
UNWIND range(0, size($of.keys) - 1) AS key
WITH key, $of.keys[key] AS parent
WITH
  key,
  parent,
  {
    edges: COLLECT {
      UNWIND parent AS id_1
      MATCH (talk_1:Node {id: id_1})
      WITH talk_1
      ORDER BY talk_1.sortTime, talk_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
        node: talk_1 {
          .asPrinted,
          .citation,
          .code,
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
          .track,
          .value,
          from_conflicts: coalesce(talk_1.conflicts, []),
          from_sources: coalesce(talk_1.sources, [])
        }
      }
    }
  } AS value
RETURN key, value
