// 002-focus-session/where-a-name-is-printed
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Mention
WITH
  key,
  parent,
  COLLECT {
    MATCH (parent)-[:MEANS]->(person_1)
    WITH person_1
    ORDER BY person_1.id
    RETURN person_1 {
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
  } AS value
RETURN key, value
