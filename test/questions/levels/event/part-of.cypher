// 000-winter-school/niels-bohr-colloquium
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[partOf_1:PART_OF]->(whole_1:Event)
      WITH whole_1, partOf_1
      ORDER BY whole_1.sortTime, whole_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [whole_1.sortTime, whole_1.id],
        asPrinted: coalesce(partOf_1.asPrinted, []),
        inferred: partOf_1.inferred,
        reasons: coalesce(partOf_1.reasons, []),
        from_sources: coalesce(partOf_1.sources, []),
        node: whole_1 {
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
          from_conflicts: coalesce(whole_1.conflicts, []),
          from_sources: coalesce(whole_1.sources, [])
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
    totalCount: COUNT {
      MATCH (parent)-[partOf_1:PART_OF]->(whole_1:Event)
      RETURN whole_1
    }
  } AS value
RETURN key, value

// 003-workshop/no-dates-and-no-talks
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[partOf_1:PART_OF]->(whole_1:Event)
      WITH whole_1, partOf_1
      ORDER BY whole_1.sortTime, whole_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [whole_1.sortTime, whole_1.id],
        asPrinted: coalesce(partOf_1.asPrinted, []),
        inferred: partOf_1.inferred,
        reasons: coalesce(partOf_1.reasons, []),
        from_sources: coalesce(partOf_1.sources, []),
        node: whole_1 {
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
          from_conflicts: coalesce(whole_1.conflicts, []),
          from_sources: coalesce(whole_1.sources, [])
        }
      }
    },
    totalCount: COUNT {
      MATCH (parent)-[partOf_1:PART_OF]->(whole_1:Event)
      RETURN whole_1
    }
  } AS value
RETURN key, value
