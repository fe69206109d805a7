// 000-winter-school/works-of-bernhard-mehlig
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Work
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[cites_1:CITES]-(talk_1)
      WITH talk_1, cites_1
      ORDER BY talk_1.sortTime, talk_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
        asPrinted: coalesce(cites_1.asPrinted, []),
        inferred: cites_1.inferred,
        number: cites_1.number,
        reasons: coalesce(cites_1.reasons, []),
        from_sources: coalesce(cites_1.sources, []),
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
