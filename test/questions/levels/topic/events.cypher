// 000-winter-school/topics-of-the-school-and-the-colloquium
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Topic
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[about_1:ABOUT]-(event_1:Event)
      RETURN event_1
    }
  } AS value
RETURN key, value

// 004-course/events-about-a-listed-topic
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Topic
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[about_1:ABOUT]-(event_1:Event)
      WITH event_1, about_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
        asPrinted: coalesce(about_1.asPrinted, []),
        from: about_1.from,
        inferred: about_1.inferred,
        reasons: coalesce(about_1.reasons, []),
        from_sources: coalesce(about_1.sources, []),
        node: event_1 {
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
          from_conflicts: coalesce(event_1.conflicts, []),
          from_sources: coalesce(event_1.sources, [])
        }
      }
    }
  } AS value
RETURN key, value

// 004-course/events-about-a-listed-topic
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Topic
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[about_1:ABOUT]-(event_1:Event)
      WITH event_1, about_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
        asPrinted: coalesce(about_1.asPrinted, []),
        from: about_1.from,
        inferred: about_1.inferred,
        reasons: coalesce(about_1.reasons, []),
        from_sources: coalesce(about_1.sources, []),
        node: event_1 {
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
          from_conflicts: coalesce(event_1.conflicts, []),
          from_sources: coalesce(event_1.sources, [])
        }
      }
    },
    totalCount: COUNT {
      MATCH (parent)<-[about_1:ABOUT]-(event_1:Event)
      RETURN event_1
    }
  } AS value
RETURN key, value
