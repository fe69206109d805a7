// 000-winter-school/groups-of-the-initiative
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Project
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[partOf_1:PART_OF]-(part_1:Project)
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
          .code,
          .id,
          .key,
          .kind,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(part_1.conflicts, []),
          from_sources: coalesce(part_1.sources, [])
        }
      }
    },
    totalCount: COUNT {
      MATCH (parent)<-[partOf_1:PART_OF]-(part_1:Project)
      RETURN part_1
    }
  } AS value
RETURN key, value
