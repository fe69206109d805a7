// 000-winter-school/groups-of-the-initiative
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Project
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[partOf_1:PART_OF]->(whole_1:Project)
      WITH whole_1, partOf_1
      ORDER BY whole_1.sortName, whole_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [whole_1.sortName, whole_1.id],
        asPrinted: coalesce(partOf_1.asPrinted, []),
        inferred: partOf_1.inferred,
        reasons: coalesce(partOf_1.reasons, []),
        from_sources: coalesce(partOf_1.sources, []),
        node: whole_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .kind,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(whole_1.conflicts, []),
          from_sources: coalesce(whole_1.sources, [])
        }
      }
    }
  } AS value
RETURN key, value
