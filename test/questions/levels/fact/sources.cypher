// 000-winter-school/host-is-inferred
UNWIND range(0, size($of.keys) - 1) AS key
WITH key, $of.keys[key] AS parent
WITH
  key,
  parent,
  COLLECT {
    UNWIND parent AS id_1
    MATCH (record_1:Node {id: id_1})-[:FROM]->(source_1)
    WITH DISTINCT source_1
    WITH source_1
    ORDER BY source_1.sortName, source_1.id
    LIMIT $of.size_1
    RETURN source_1 {
      .asPrinted,
      .citation,
      .code,
      .id,
      .key,
      .leftOut,
      .name,
      .notStated,
      .publisher,
      .retrieved,
      .title,
      .url,
      .value,
      from_conflicts: coalesce(source_1.conflicts, []),
      from_sources: coalesce(source_1.sources, [])
    }
  } AS value
RETURN key, value
