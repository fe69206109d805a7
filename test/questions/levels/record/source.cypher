// 001-conference-school/sources-of-edges
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Record
WITH
  key,
  parent,
  COLLECT {
    MATCH (parent)-[:FROM]->(source_1)
    WITH source_1
    ORDER BY source_1.id
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
