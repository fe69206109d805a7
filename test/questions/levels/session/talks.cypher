// 000-winter-school/first-week-in-full
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Session
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[placed_1:IN_SESSION]-(talk_1)
      WITH talk_1, placed_1
      ORDER BY talk_1.sortTime, talk_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
        asPrinted: coalesce(placed_1.asPrinted, []),
        inferred: placed_1.inferred,
        reasons: coalesce(placed_1.reasons, []),
        from_sources: coalesce(placed_1.sources, []),
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

// 000-winter-school/unknown-stays-unknown
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Session
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[placed_1:IN_SESSION]-(talk_1)
      RETURN talk_1
    }
  } AS value
RETURN key, value

// 002-focus-session/break-between-two-blocks
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Session
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[placed_1:IN_SESSION]-(talk_1)
      WITH talk_1, placed_1
      ORDER BY talk_1.sortTime, talk_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
        asPrinted: coalesce(placed_1.asPrinted, []),
        inferred: placed_1.inferred,
        reasons: coalesce(placed_1.reasons, []),
        from_sources: coalesce(placed_1.sources, []),
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
    },
    totalCount: COUNT {
      MATCH (parent)<-[placed_1:IN_SESSION]-(talk_1)
      RETURN talk_1
    }
  } AS value
RETURN key, value
