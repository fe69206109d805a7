// 000-winter-school/second-week-in-full
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[:PART_OF*0..4]-()<-[programmed_1:IN_PROGRAMME_OF]-(session_1)
      WITH DISTINCT session_1, programmed_1
      WITH session_1, programmed_1
      ORDER BY session_1.sortTime DESC, session_1.id DESC
      LIMIT $of.size_1
      RETURN {
        cursor: [session_1.sortTime, session_1.id],
        asPrinted: coalesce(programmed_1.asPrinted, []),
        inferred: programmed_1.inferred,
        reasons: coalesce(programmed_1.reasons, []),
        from_sources: coalesce(programmed_1.sources, []),
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
      MATCH (parent)<-[:PART_OF*0..4]-()<-[programmed_1:IN_PROGRAMME_OF]-(session_1)
      WITH DISTINCT session_1, programmed_1
      RETURN session_1
    }
  } AS value
RETURN key, value

// 000-winter-school/sessions-by-kind
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[:PART_OF*0..4]-()<-[programmed_1:IN_PROGRAMME_OF]-(session_1)
      WITH DISTINCT session_1, programmed_1
      RETURN session_1
    }
  } AS value
RETURN key, value

// 000-winter-school/sessions-by-kind
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[programmed_1:IN_PROGRAMME_OF]-(session_1)
      RETURN session_1
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
      MATCH (parent)<-[programmed_1:IN_PROGRAMME_OF]-(session_1)
      WITH session_1, programmed_1
      ORDER BY session_1.sortTime, session_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [session_1.sortTime, session_1.id],
        asPrinted: coalesce(programmed_1.asPrinted, []),
        inferred: programmed_1.inferred,
        reasons: coalesce(programmed_1.reasons, []),
        from_sources: coalesce(programmed_1.sources, []),
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

// 002-focus-session/break-between-two-blocks
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[programmed_1:IN_PROGRAMME_OF]-(session_1)
      WITH session_1, programmed_1
      ORDER BY session_1.sortTime, session_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [session_1.sortTime, session_1.id],
        asPrinted: coalesce(programmed_1.asPrinted, []),
        inferred: programmed_1.inferred,
        reasons: coalesce(programmed_1.reasons, []),
        from_sources: coalesce(programmed_1.sources, []),
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
      MATCH (parent)<-[programmed_1:IN_PROGRAMME_OF]-(session_1)
      RETURN session_1
    }
  } AS value
RETURN key, value
