// 001-conference-school/project-found-by-code
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Project
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[reports_1:REPORTS_ON]-(talk_1)
      WITH talk_1, reports_1
      ORDER BY talk_1.sortTime, talk_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
        asPrinted: coalesce(reports_1.asPrinted, []),
        inferred: reports_1.inferred,
        reasons: coalesce(reports_1.reasons, []),
        from_sources: coalesce(reports_1.sources, []),
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

// 001-conference-school/projects-with-codes-and-parent
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Project
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[reports_1:REPORTS_ON]-(talk_1)
      RETURN talk_1
    }
  } AS value
RETURN key, value
