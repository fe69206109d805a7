// 000-winter-school/topics-of-the-school-and-the-colloquium
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Topic
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[about_1:ABOUT]-(talk_1:Talk)
      WITH talk_1, about_1
      ORDER BY talk_1.sortTime, talk_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
        asPrinted: coalesce(about_1.asPrinted, []),
        from: about_1.from,
        inferred: about_1.inferred,
        reasons: coalesce(about_1.reasons, []),
        from_sources: coalesce(about_1.sources, []),
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
      MATCH (parent)<-[about_1:ABOUT]-(talk_1:Talk)
      RETURN talk_1
    }
  } AS value
RETURN key, value

// 003-workshop/topics-of-the-title
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Topic
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[about_1:ABOUT]-(talk_1:Talk)
      RETURN talk_1
    }
  } AS value
RETURN key, value

// examples/09-topics-of-two-events
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Topic
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[about_1:ABOUT]-(talk_1:Talk)
      WITH talk_1, about_1
      WHERE EXISTS {
        MATCH (talk_1)-[:GIVEN_AT]->(event_1_1)
        WITH event_1_1
        WHERE event_1_1.kind IN $of.kinds_1_2
        RETURN event_1_1
      }
      WITH talk_1, about_1
      ORDER BY talk_1.sortTime, talk_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
        asPrinted: coalesce(about_1.asPrinted, []),
        from: about_1.from,
        inferred: about_1.inferred,
        reasons: coalesce(about_1.reasons, []),
        from_sources: coalesce(about_1.sources, []),
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
