// 000-winter-school/unknown-stays-unknown
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Talk
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[held_1:HELD_AT]->(venue_1:Venue)
      WITH venue_1, held_1
      ORDER BY venue_1.sortName, venue_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [venue_1.sortName, venue_1.id],
        asPrinted: coalesce(held_1.asPrinted, []),
        inferred: held_1.inferred,
        reasons: coalesce(held_1.reasons, []),
        from_sources: coalesce(held_1.sources, []),
        node: venue_1 {
          .address,
          .asPrinted,
          .citation,
          .city,
          .code,
          .country,
          .floor,
          .id,
          .key,
          .kind,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(venue_1.conflicts, []),
          from_sources: coalesce(venue_1.sources, [])
        }
      }
    }
  } AS value
RETURN key, value
