// 002-focus-session/institutions-inside-institutions
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Institution
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[partOf_1:PART_OF]-(part_1:Institution)
      WITH part_1, partOf_1
      ORDER BY part_1.sortName, part_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [part_1.sortName, part_1.id],
        asPrinted: coalesce(partOf_1.asPrinted, []),
        inferred: partOf_1.inferred,
        reasons: coalesce(partOf_1.reasons, []),
        from_sources: coalesce(partOf_1.sources, []),
        node: part_1 {
          .asPrinted,
          .citation,
          .city,
          .code,
          .country,
          .id,
          .key,
          .name,
          .names,
          .personCount,
          .title,
          .value,
          from_conflicts: coalesce(part_1.conflicts, []),
          from_sources: coalesce(part_1.sources, [])
        }
      }
    }
  } AS value
RETURN key, value
