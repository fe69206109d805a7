// examples/16-network-of-people
UNWIND range(0, size($of.keys) - 1) AS key
WITH key, $of.keys[key] AS parent
WITH
  key,
  parent,
  COLLECT {
    UNWIND parent AS id_1
    MATCH (person_1:Node {id: id_1})
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
