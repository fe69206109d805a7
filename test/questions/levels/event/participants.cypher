// 000-winter-school/unknown-stays-unknown
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[fact_1:ATTENDED]-(person_1)
      WHERE 'PARTICIPANT' IN fact_1.roles
      WITH DISTINCT person_1, fact_1
      ORDER BY endNode(fact_1).id
      WITH person_1, collect(fact_1) AS facts_1
      WITH
        person_1,
        facts_1,
        reduce(
          least_1 = 1000000,
          fact_1 IN facts_1
          | CASE WHEN coalesce(fact_1.position, 1000000) < least_1 THEN fact_1.position ELSE least_1 END
        ) AS position_1
      ORDER BY position_1, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [position_1, person_1.id],
        node: person_1 {
          .asPrinted,
          .citation,
          .code,
          .eventCount,
          .firstSeen,
          .firstYear,
          .id,
          .key,
          .lastSeen,
          .lastYear,
          .name,
          .names,
          .talkCount,
          .title,
          .value,
          from_conflicts: coalesce(person_1.conflicts, []),
          from_sources: coalesce(person_1.sources, [])
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
      MATCH (parent)<-[fact_1:ATTENDED]-(person_1)
      WHERE 'PARTICIPANT' IN fact_1.roles
      WITH DISTINCT person_1, fact_1
      ORDER BY endNode(fact_1).id
      WITH person_1, collect(fact_1) AS facts_1
      RETURN person_1
    }
  } AS value
RETURN key, value

// 001-conference-school/what-is-not-stated
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[:PART_OF*0..4]-()<-[fact_1:ATTENDED]-(person_1)
      WHERE 'PARTICIPANT' IN fact_1.roles
      WITH DISTINCT person_1, fact_1
      ORDER BY endNode(fact_1).id
      WITH person_1, collect(fact_1) AS facts_1
      WITH
        person_1,
        facts_1,
        reduce(
          least_1 = 1000000,
          fact_1 IN facts_1
          | CASE WHEN coalesce(fact_1.position, 1000000) < least_1 THEN fact_1.position ELSE least_1 END
        ) AS position_1
      ORDER BY position_1, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [position_1, person_1.id],
        node: person_1 {
          .asPrinted,
          .citation,
          .code,
          .eventCount,
          .firstSeen,
          .firstYear,
          .id,
          .key,
          .lastSeen,
          .lastYear,
          .name,
          .names,
          .talkCount,
          .title,
          .value,
          from_conflicts: coalesce(person_1.conflicts, []),
          from_sources: coalesce(person_1.sources, [])
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

// 002-focus-session/what-is-not-stated
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[fact_1:ATTENDED]-(person_1)
      WHERE 'PARTICIPANT' IN fact_1.roles
      WITH DISTINCT person_1, fact_1
      ORDER BY endNode(fact_1).id
      WITH person_1, collect(fact_1) AS facts_1
      RETURN person_1
    }
  } AS value
RETURN key, value

// 003-workshop/participants-last-page
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[fact_1:ATTENDED]-(person_1)
      WHERE 'PARTICIPANT' IN fact_1.roles
      WITH DISTINCT person_1, fact_1
      ORDER BY endNode(fact_1).id
      WITH person_1, collect(fact_1) AS facts_1
      WITH
        person_1,
        facts_1,
        reduce(
          least_1 = 1000000,
          fact_1 IN facts_1
          | CASE WHEN coalesce(fact_1.position, 1000000) < least_1 THEN fact_1.position ELSE least_1 END
        ) AS position_1
      ORDER BY position_1 DESC, person_1.id DESC
      LIMIT $of.size_1
      RETURN {
        cursor: [position_1, person_1.id],
        node: person_1 {
          .asPrinted,
          .citation,
          .code,
          .eventCount,
          .firstSeen,
          .firstYear,
          .id,
          .key,
          .lastSeen,
          .lastYear,
          .name,
          .names,
          .talkCount,
          .title,
          .value,
          from_conflicts: coalesce(person_1.conflicts, []),
          from_sources: coalesce(person_1.sources, [])
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

// 003-workshop/participants-without-affiliation
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[fact_1:ATTENDED]-(person_1)
      WHERE 'PARTICIPANT' IN fact_1.roles
      WITH DISTINCT person_1, fact_1
      ORDER BY endNode(fact_1).id
      WITH person_1, collect(fact_1) AS facts_1
      WITH
        person_1,
        facts_1,
        reduce(
          least_1 = 1000000,
          fact_1 IN facts_1
          | CASE WHEN coalesce(fact_1.position, 1000000) < least_1 THEN fact_1.position ELSE least_1 END
        ) AS position_1
      ORDER BY position_1, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [position_1, person_1.id],
        node: person_1 {
          .asPrinted,
          .citation,
          .code,
          .eventCount,
          .firstSeen,
          .firstYear,
          .id,
          .key,
          .lastSeen,
          .lastYear,
          .name,
          .names,
          .talkCount,
          .title,
          .value,
          from_conflicts: coalesce(person_1.conflicts, []),
          from_sources: coalesce(person_1.sources, [])
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
