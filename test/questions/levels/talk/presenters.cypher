// 000-winter-school/first-week-in-full
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Talk
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[presented_1:PRESENTED]-(person_1)
      WITH person_1, presented_1
      ORDER BY presented_1.position, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [presented_1.position, person_1.id],
        asPrinted: coalesce(presented_1.asPrinted, []),
        inferred: presented_1.inferred,
        reasons: coalesce(presented_1.reasons, []),
        roles: coalesce(presented_1.roles, []),
        from_mentions: coalesce(presented_1.mentions, []),
        from_sources: coalesce(presented_1.sources, []),
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

// 002-focus-session/affiliations-of-opper-and-cakmak
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Talk
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[presented_1:PRESENTED]-(person_1)
      WITH person_1, presented_1
      ORDER BY presented_1.position, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [presented_1.position, person_1.id],
        asPrinted: coalesce(presented_1.asPrinted, []),
        inferred: presented_1.inferred,
        reasons: coalesce(presented_1.reasons, []),
        roles: coalesce(presented_1.roles, []),
        from_mentions: coalesce(presented_1.mentions, []),
        from_sources: coalesce(presented_1.sources, []),
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
      MATCH (parent)<-[presented_1:PRESENTED]-(person_1)
      RETURN person_1
    }
  } AS value
RETURN key, value
