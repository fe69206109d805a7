// 000-winter-school/works-cited-in-the-colloquium
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Work
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[wrote_1:WROTE]-(person_1)
      WITH person_1, wrote_1
      ORDER BY wrote_1.position, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [wrote_1.position, person_1.id],
        asPrinted: coalesce(wrote_1.asPrinted, []),
        inferred: wrote_1.inferred,
        reasons: coalesce(wrote_1.reasons, []),
        roles: coalesce(wrote_1.roles, []),
        from_mentions: coalesce(wrote_1.mentions, []),
        from_sources: coalesce(wrote_1.sources, []),
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
        }
      }
    }
  } AS value
RETURN key, value

// 001-conference-school/references-of-huang
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Work
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[wrote_1:WROTE]-(person_1)
      WITH person_1, wrote_1
      ORDER BY wrote_1.position, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [wrote_1.position, person_1.id],
        asPrinted: coalesce(wrote_1.asPrinted, []),
        inferred: wrote_1.inferred,
        reasons: coalesce(wrote_1.reasons, []),
        roles: coalesce(wrote_1.roles, []),
        from_mentions: coalesce(wrote_1.mentions, []),
        from_sources: coalesce(wrote_1.sources, []),
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
        }
      }
    },
    totalCount: COUNT {
      MATCH (parent)<-[wrote_1:WROTE]-(person_1)
      RETURN person_1
    }
  } AS value
RETURN key, value

// 002-focus-session/work-et-al
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Work
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[wrote_1:WROTE]-(person_1)
      RETURN person_1
    }
  } AS value
RETURN key, value
