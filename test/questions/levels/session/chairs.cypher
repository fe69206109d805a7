// 000-winter-school/unknown-stays-unknown
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Session
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[chaired_1:CHAIRED]-(person_1)
      WITH person_1, chaired_1
      ORDER BY chaired_1.position, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [chaired_1.position, person_1.id],
        asPrinted: coalesce(chaired_1.asPrinted, []),
        inferred: chaired_1.inferred,
        reasons: coalesce(chaired_1.reasons, []),
        roles: coalesce(chaired_1.roles, []),
        from_mentions: coalesce(chaired_1.mentions, []),
        from_sources: coalesce(chaired_1.sources, []),
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
      MATCH (parent)<-[chaired_1:CHAIRED]-(person_1)
      RETURN person_1
    }
  } AS value
RETURN key, value

// 002-focus-session/break-between-two-blocks
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Session
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[chaired_1:CHAIRED]-(person_1)
      RETURN person_1
    }
  } AS value
RETURN key, value
