// 000-winter-school/organizers-in-the-groups
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event_1:Event)
      WHERE true
      WITH DISTINCT event_1
      RETURN event_1
    }
  } AS value
RETURN key, value

// 000-winter-school/works-of-bernhard-mehlig
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[fact_1:SPOKE_AT]->(:Event)-[:PART_OF*0..4]->(event_1:Event)
      WHERE true AND NOT EXISTS { (event_1)-[:PART_OF]->(:Event) }
      WITH DISTINCT event_1, fact_1
      ORDER BY fact_1.roles[0], endNode(fact_1).id
      WITH event_1, collect(fact_1) AS facts_1
      WITH event_1, facts_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            talks: fact.talks,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    },
    totalCount: COUNT {
      MATCH (parent)-[fact_1:SPOKE_AT]->(:Event)-[:PART_OF*0..4]->(event_1:Event)
      WHERE true AND NOT EXISTS { (event_1)-[:PART_OF]->(:Event) }
      WITH DISTINCT event_1
      RETURN event_1
    }
  } AS value
RETURN key, value

// 000-winter-school/works-of-bernhard-mehlig
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[fact_1:SPOKE_AT]->(event_1:Event)
      WHERE true
      WITH DISTINCT event_1, fact_1
      ORDER BY fact_1.roles[0], endNode(fact_1).id
      WITH event_1, collect(fact_1) AS facts_1
      WITH event_1, facts_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            talks: fact.talks,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    },
    totalCount: COUNT {
      MATCH (parent)-[fact_1:SPOKE_AT]->(event_1:Event)
      WHERE true
      WITH DISTINCT event_1
      RETURN event_1
    }
  } AS value
RETURN key, value

// 001-conference-school/lecturers-who-also-speak-at-the-conference
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(:Event)
        -[:PART_OF*0..4]->(event_1:Event)
      WHERE true AND NOT EXISTS { (event_1)-[:PART_OF]->(:Event) }
      WITH DISTINCT event_1, fact_1
      ORDER BY fact_1.roles[0], endNode(fact_1).id
      WITH event_1, collect(fact_1) AS facts_1
      WITH event_1, facts_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            talks: fact.talks,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    },
    totalCount: COUNT {
      MATCH (parent)-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(:Event)
        -[:PART_OF*0..4]->(event_1:Event)
      WHERE true AND NOT EXISTS { (event_1)-[:PART_OF]->(:Event) }
      WITH DISTINCT event_1
      RETURN event_1
    }
  } AS value
RETURN key, value

// 001-conference-school/lecturers-who-also-speak-at-the-conference
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event_1:Event)
      WHERE true
      WITH DISTINCT event_1, fact_1
      ORDER BY fact_1.roles[0], endNode(fact_1).id
      WITH event_1, collect(fact_1) AS facts_1
      WITH event_1, facts_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            talks: fact.talks,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    },
    totalCount: COUNT {
      MATCH (parent)-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event_1:Event)
      WHERE true
      WITH DISTINCT event_1
      RETURN event_1
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
      MATCH (parent)-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event_1:Event)
      WHERE true
      WITH DISTINCT event_1, fact_1
      ORDER BY fact_1.roles[0], endNode(fact_1).id
      WITH event_1, collect(fact_1) AS facts_1
      WITH event_1, facts_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            talks: fact.talks,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    }
  } AS value
RETURN key, value

// across/learned-in-one-and-taught-in-another
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[fact_1:ATTENDED]->(:Event)-[:PART_OF*0..4]->(event_1:Event)
      WHERE true AND NOT EXISTS { (event_1)-[:PART_OF]->(:Event) }
      WITH DISTINCT event_1, fact_1
      ORDER BY fact_1.roles[0], endNode(fact_1).id
      WITH event_1, collect(fact_1) AS facts_1
      WITH event_1, facts_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            talks: fact.talks,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    }
  } AS value
RETURN key, value

// across/learned-in-one-and-taught-in-another
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[fact_1:SPOKE_AT]->(:Event)-[:PART_OF*0..4]->(event_1:Event)
      WHERE true AND NOT EXISTS { (event_1)-[:PART_OF]->(:Event) }
      WITH DISTINCT event_1, fact_1
      ORDER BY fact_1.roles[0], endNode(fact_1).id
      WITH event_1, collect(fact_1) AS facts_1
      WITH event_1, facts_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            talks: fact.talks,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    }
  } AS value
RETURN key, value

// across/organizers-of-all-events
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[fact_1:ORGANIZED]->(event_1:Event)
      WHERE true AND any(role_1 IN fact_1.roles WHERE role_1 IN $of.roles_1)
      WITH DISTINCT event_1, fact_1
      ORDER BY fact_1.roles[0], endNode(fact_1).id
      WITH event_1, collect(fact_1) AS facts_1
      WITH event_1, facts_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            talks: fact.talks,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    }
  } AS value
RETURN key, value

// across/people-in-several-whole-events
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(:Event)
        -[:PART_OF*0..4]->(event_1:Event)
      WHERE true AND NOT EXISTS { (event_1)-[:PART_OF]->(:Event) }
      WITH DISTINCT event_1, fact_1
      ORDER BY fact_1.roles[0], endNode(fact_1).id
      WITH event_1, collect(fact_1) AS facts_1
      WITH event_1, facts_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            talks: fact.talks,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    }
  } AS value
RETURN key, value

// across/people-of-conference-and-workshop
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(:Event)
        -[:PART_OF*0..4]->(event_1:Event)
      WHERE true AND NOT EXISTS { (event_1)-[:PART_OF]->(:Event) } AND event_1.id IN $of.among_1
      WITH DISTINCT event_1, fact_1
      ORDER BY fact_1.roles[0], endNode(fact_1).id
      WITH event_1, collect(fact_1) AS facts_1
      WITH event_1, facts_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            talks: fact.talks,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    }
  } AS value
RETURN key, value

// examples/10-attended-one-spoke-at-another
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[fact_1:ATTENDED]->(event_1:Event)
      WHERE true
      WITH DISTINCT event_1, fact_1
      ORDER BY fact_1.roles[0], endNode(fact_1).id
      WITH event_1, collect(fact_1) AS facts_1
      WITH event_1, facts_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            talks: fact.talks,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    }
  } AS value
RETURN key, value

// examples/10-attended-one-spoke-at-another
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[fact_1:SPOKE_AT]->(event_1:Event)
      WHERE true
      WITH DISTINCT event_1, fact_1
      ORDER BY fact_1.roles[0], endNode(fact_1).id
      WITH event_1, collect(fact_1) AS facts_1
      WITH event_1, facts_1
      ORDER BY event_1.sortTime, event_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [event_1.sortTime, event_1.id],
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
        },
        facts: [
          fact IN facts_1
          | {
            asPrinted: fact.asPrinted,
            inferred: fact.inferred,
            reasons: fact.reasons,
            roles: fact.roles,
            talks: fact.talks,
            from_mentions: fact.mentions,
            from_sources: fact.sources
          }
        ]
      }
    }
  } AS value
RETURN key, value
