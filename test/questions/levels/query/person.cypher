// examples/15-whom-to-meet
WITH COLLECT {
  MATCH (person_1:Node {id: $of.id_1})
  WHERE person_1:Person
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
RETURN value
