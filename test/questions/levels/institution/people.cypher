// 000-winter-school/host-is-inferred
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Institution
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[fact_1:AFFILIATED_WITH]-(person_1)
      WITH DISTINCT person_1, fact_1
      ORDER BY endNode(fact_1).id
      WITH person_1, collect(fact_1) AS facts_1
      WITH person_1, facts_1
      ORDER BY person_1.sortName, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [person_1.sortName, person_1.id],
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
          | {asPrinted: fact.asPrinted, inferred: fact.inferred, reasons: fact.reasons, from_sources: fact.sources}
        ]
      }
    },
    totalCount: COUNT {
      MATCH (parent)<-[fact_1:AFFILIATED_WITH]-(person_1)
      WITH DISTINCT person_1
      RETURN person_1
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
    edges: COLLECT {
      MATCH (parent)<-[fact_1:AFFILIATED_WITH]-(person_1)
      WITH DISTINCT person_1, fact_1
      ORDER BY endNode(fact_1).id
      WITH person_1, collect(fact_1) AS facts_1
      WITH person_1, facts_1
      ORDER BY person_1.sortName, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [person_1.sortName, person_1.id],
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
          | {asPrinted: fact.asPrinted, inferred: fact.inferred, reasons: fact.reasons, from_sources: fact.sources}
        ]
      }
    }
  } AS value
RETURN key, value

// 002-focus-session/address-in-rome
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Institution
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[:PART_OF*0..3]-()<-[fact_1:AFFILIATED_WITH]-(person_1)
      WITH DISTINCT person_1, fact_1
      ORDER BY endNode(fact_1).id
      WITH person_1, collect(fact_1) AS facts_1
      WITH person_1, facts_1
      ORDER BY person_1.sortName, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [person_1.sortName, person_1.id],
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
          | {asPrinted: fact.asPrinted, inferred: fact.inferred, reasons: fact.reasons, from_sources: fact.sources}
        ]
      }
    }
  } AS value
RETURN key, value

// 002-focus-session/address-in-rome
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Institution
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[fact_1:AFFILIATED_WITH]-(person_1)
      WITH DISTINCT person_1
      RETURN person_1
    }
  } AS value
RETURN key, value
