// 002-focus-session/affiliations-of-opper-and-cakmak
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Talk
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[authored_1:AUTHORED]-(person_1)
      WITH person_1, authored_1
      ORDER BY authored_1.position, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [authored_1.position, person_1.id],
        asPrinted: coalesce(authored_1.asPrinted, []),
        inferred: authored_1.inferred,
        reasons: coalesce(authored_1.reasons, []),
        roles: coalesce(authored_1.roles, []),
        from_mentions: coalesce(authored_1.mentions, []),
        from_sources: coalesce(authored_1.sources, []),
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

// 002-focus-session/presenters-and-authors-as-printed
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Talk
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[authored_1:AUTHORED]-(person_1)
      WITH person_1, authored_1
      ORDER BY authored_1.position, person_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [authored_1.position, person_1.id],
        asPrinted: coalesce(authored_1.asPrinted, []),
        inferred: authored_1.inferred,
        reasons: coalesce(authored_1.reasons, []),
        roles: coalesce(authored_1.roles, []),
        from_mentions: coalesce(authored_1.mentions, []),
        from_sources: coalesce(authored_1.sources, []),
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
      MATCH (parent)<-[authored_1:AUTHORED]-(person_1)
      RETURN person_1
    }
  } AS value
RETURN key, value
