// 000-winter-school/lecturers-seen-for-the-first-time
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[partOf_1:PART_OF]-(part_1:Event)
      WITH part_1, partOf_1
      ORDER BY part_1.sortTime, part_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [part_1.sortTime, part_1.id],
        asPrinted: coalesce(partOf_1.asPrinted, []),
        inferred: partOf_1.inferred,
        reasons: coalesce(partOf_1.reasons, []),
        from_sources: coalesce(partOf_1.sources, []),
        node: part_1 {
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
          from_conflicts: coalesce(part_1.conflicts, []),
          from_sources: coalesce(part_1.sources, [])
        }
      }
    }
  } AS value
RETURN key, value

// 001-conference-school/parts-in-order
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[partOf_1:PART_OF]-(part_1:Event)
      WITH part_1, partOf_1
      ORDER BY part_1.sortTime, part_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [part_1.sortTime, part_1.id],
        asPrinted: coalesce(partOf_1.asPrinted, []),
        inferred: partOf_1.inferred,
        reasons: coalesce(partOf_1.reasons, []),
        from_sources: coalesce(partOf_1.sources, []),
        node: part_1 {
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
          from_conflicts: coalesce(part_1.conflicts, []),
          from_sources: coalesce(part_1.sources, [])
        }
      }
    },
    totalCount: COUNT {
      MATCH (parent)<-[partOf_1:PART_OF]-(part_1:Event)
      RETURN part_1
    }
  } AS value
RETURN key, value

// 002-focus-session/what-is-not-stated
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[partOf_1:PART_OF]-(part_1:Event)
      RETURN part_1
    }
  } AS value
RETURN key, value
