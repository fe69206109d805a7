// 000-winter-school/slots-of-ricardo-vinuesa
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[fact_1:PRESENTED]->(talk_1)
      WITH talk_1, fact_1
      ORDER BY fact_1.roles[0]
      WITH talk_1, collect(fact_1) AS facts_1
      WITH talk_1, facts_1
      ORDER BY talk_1.sortTime, talk_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    },
    totalCount: COUNT {
      MATCH (parent)-[fact_1:PRESENTED]->(talk_1)
      WITH DISTINCT talk_1
      RETURN talk_1
    }
  } AS value
RETURN key, value

// 001-conference-school/talks-of-one-lecturer
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[fact_1:PRESENTED|AUTHORED]->(talk_1)
      WITH talk_1, fact_1
      ORDER BY fact_1.roles[0]
      WITH talk_1, collect(fact_1) AS facts_1
      WITH talk_1, facts_1
      ORDER BY talk_1.sortTime, talk_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    },
    totalCount: COUNT {
      MATCH (parent)-[fact_1:PRESENTED|AUTHORED]->(talk_1)
      WITH DISTINCT talk_1
      RETURN talk_1
    }
  } AS value
RETURN key, value

// 002-focus-session/authors-who-do-not-present
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[fact_1:AUTHORED]->(talk_1)
      WITH talk_1, fact_1
      ORDER BY fact_1.roles[0]
      WITH talk_1, collect(fact_1) AS facts_1
      WITH talk_1, facts_1
      ORDER BY talk_1.sortTime, talk_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    },
    totalCount: COUNT {
      MATCH (parent)-[fact_1:AUTHORED]->(talk_1)
      WITH DISTINCT talk_1
      RETURN talk_1
    }
  } AS value
RETURN key, value

// 002-focus-session/authors-who-do-not-present
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)-[fact_1:PRESENTED]->(talk_1)
      WITH DISTINCT talk_1
      RETURN talk_1
    }
  } AS value
RETURN key, value

// 002-focus-session/one-university-printed-in-two-ways
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[fact_1:PRESENTED|AUTHORED]->(talk_1)
      WITH talk_1, fact_1
      ORDER BY fact_1.roles[0]
      WITH talk_1, collect(fact_1) AS facts_1
      WITH talk_1, facts_1
      ORDER BY talk_1.sortTime, talk_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    }
  } AS value
RETURN key, value

// across/speakers-of-lectures-and-conference
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[fact_1:PRESENTED]->(talk_1)
      WITH talk_1, fact_1
      ORDER BY fact_1.roles[0]
      WITH talk_1, collect(fact_1) AS facts_1
      WITH talk_1, facts_1
      ORDER BY talk_1.sortTime, talk_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [talk_1.sortTime, talk_1.id],
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    }
  } AS value
RETURN key, value
