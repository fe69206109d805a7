// 000-winter-school/host-is-inferred
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Institution
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[:PART_OF*0..3]-(part_1)
      WHERE $of.parts_1 OR part_1 = parent
      CALL (part_1) {
        MATCH (part_1)-[:HOSTED]->(event_1)
        RETURN event_1, null AS person_1
        UNION
        MATCH (part_1)<-[:GAVE_AFFILIATION]-(mention_1)-[:IN]->(place_1)
          -[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(event_1:Event)
        MATCH (mention_1)-[:MEANS]->(person_1)
        RETURN event_1, person_1
      }
      WITH event_1, count(DISTINCT person_1) AS people_1, count(CASE WHEN person_1 IS NULL THEN 1 END) > 0 AS hosted_1
      WITH event_1, people_1, hosted_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
        hosted: hosted_1,
        people: people_1,
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
      MATCH (parent)<-[:PART_OF*0..3]-(part_1)
      WHERE $of.parts_1 OR part_1 = parent
      CALL (part_1) {
        MATCH (part_1)-[:HOSTED]->(event_1)
        RETURN event_1, null AS person_1
        UNION
        MATCH (part_1)<-[:GAVE_AFFILIATION]-(mention_1)-[:IN]->(place_1)
          -[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(event_1:Event)
        MATCH (mention_1)-[:MEANS]->(person_1)
        RETURN event_1, person_1
      }
      WITH event_1, count(DISTINCT person_1) AS people_1, count(CASE WHEN person_1 IS NULL THEN 1 END) > 0 AS hosted_1
      RETURN event_1
    }
  } AS value
RETURN key, value

// 000-winter-school/institutions-of-the-investigators
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Institution
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[:PART_OF*0..3]-(part_1)
      WHERE $of.parts_1 OR part_1 = parent
      CALL (part_1) {
        MATCH (part_1)-[:HOSTED]->(event_1)
        RETURN event_1, null AS person_1
        UNION
        MATCH (part_1)<-[:GAVE_AFFILIATION]-(mention_1)-[:IN]->(place_1)
          -[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(event_1:Event)
        MATCH (mention_1)-[:MEANS]->(person_1)
        RETURN event_1, person_1
      }
      WITH event_1, count(DISTINCT person_1) AS people_1, count(CASE WHEN person_1 IS NULL THEN 1 END) > 0 AS hosted_1
      RETURN event_1
    }
  } AS value
RETURN key, value

// 002-focus-session/one-university-printed-in-two-ways
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Institution
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[:PART_OF*0..3]-(part_1)
      WHERE $of.parts_1 OR part_1 = parent
      CALL (part_1) {
        MATCH (part_1)-[:HOSTED]->(event_1)
        RETURN event_1, null AS person_1
        UNION
        MATCH (part_1)<-[:GAVE_AFFILIATION]-(mention_1)-[:IN]->(place_1)
          -[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(event_1:Event)
        MATCH (mention_1)-[:MEANS]->(person_1)
        RETURN event_1, person_1
      }
      WITH event_1, count(DISTINCT person_1) AS people_1, count(CASE WHEN person_1 IS NULL THEN 1 END) > 0 AS hosted_1
      WITH event_1, people_1, hosted_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
        hosted: hosted_1,
        people: people_1,
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
