// 000-winter-school/lectures-have-no-titles
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[:PART_OF*0..4]-()<-[given_1:GIVEN_AT]-(talk_1)
      WITH DISTINCT talk_1, given_1
      RETURN talk_1
    }
  } AS value
RETURN key, value

// 000-winter-school/lectures-have-no-titles
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[given_1:GIVEN_AT]-(talk_1)
      RETURN talk_1
    }
  } AS value
RETURN key, value

// 000-winter-school/niels-bohr-colloquium
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[given_1:GIVEN_AT]-(talk_1)
      WITH talk_1, given_1
      ORDER BY talk_1.sortTime, talk_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
        asPrinted: coalesce(given_1.asPrinted, []),
        inferred: given_1.inferred,
        reasons: coalesce(given_1.reasons, []),
        from_sources: coalesce(given_1.sources, []),
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
      MATCH (parent)<-[given_1:GIVEN_AT]-(talk_1)
      RETURN talk_1
    }
  } AS value
RETURN key, value

// 000-winter-school/topics-of-the-school-and-the-colloquium
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[:PART_OF*0..4]-()<-[given_1:GIVEN_AT]-(talk_1)
      WITH DISTINCT talk_1, given_1
      WITH talk_1, given_1
      ORDER BY talk_1.sortTime, talk_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
        asPrinted: coalesce(given_1.asPrinted, []),
        inferred: given_1.inferred,
        reasons: coalesce(given_1.reasons, []),
        from_sources: coalesce(given_1.sources, []),
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
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[given_1:GIVEN_AT]-(talk_1)
      WITH talk_1, given_1
      ORDER BY talk_1.sortTime, talk_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
        asPrinted: coalesce(given_1.asPrinted, []),
        inferred: given_1.inferred,
        reasons: coalesce(given_1.reasons, []),
        from_sources: coalesce(given_1.sources, []),
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

// 000-winter-school/which-document-says-so
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[given_1:GIVEN_AT]-(talk_1)
      WITH talk_1, given_1
      ORDER BY talk_1.sortTime DESC, talk_1.id DESC
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
        asPrinted: coalesce(given_1.asPrinted, []),
        inferred: given_1.inferred,
        reasons: coalesce(given_1.reasons, []),
        from_sources: coalesce(given_1.sources, []),
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

// 001-conference-school/first-and-last-talks
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[:PART_OF*0..4]-()<-[given_1:GIVEN_AT]-(talk_1)
      WITH DISTINCT talk_1, given_1
      WITH talk_1, given_1
      ORDER BY talk_1.sortTime DESC, talk_1.id DESC
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
        asPrinted: coalesce(given_1.asPrinted, []),
        inferred: given_1.inferred,
        reasons: coalesce(given_1.reasons, []),
        from_sources: coalesce(given_1.sources, []),
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

// 001-conference-school/first-and-last-talks
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[:PART_OF*0..4]-()<-[given_1:GIVEN_AT]-(talk_1)
      WITH DISTINCT talk_1, given_1
      WITH talk_1, given_1
      ORDER BY talk_1.sortTime, talk_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
        asPrinted: coalesce(given_1.asPrinted, []),
        inferred: given_1.inferred,
        reasons: coalesce(given_1.reasons, []),
        from_sources: coalesce(given_1.sources, []),
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
      MATCH (parent)<-[:PART_OF*0..4]-()<-[given_1:GIVEN_AT]-(talk_1)
      WITH DISTINCT talk_1, given_1
      RETURN talk_1
    }
  } AS value
RETURN key, value

// 002-focus-session/last-talks-of-the-session
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[given_1:GIVEN_AT]-(talk_1)
      WITH talk_1, given_1
      ORDER BY talk_1.sortTime DESC, talk_1.id DESC
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
        asPrinted: coalesce(given_1.asPrinted, []),
        inferred: given_1.inferred,
        reasons: coalesce(given_1.reasons, []),
        from_sources: coalesce(given_1.sources, []),
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
      MATCH (parent)<-[given_1:GIVEN_AT]-(talk_1)
      RETURN talk_1
    }
  } AS value
RETURN key, value
