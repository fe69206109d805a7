// 000-winter-school/principal-investigators
UNWIND range(0, size($of.keys) - 1) AS key
WITH key, $of.keys[key] AS parent
WITH
  key,
  parent,
  COLLECT {
    UNWIND parent AS id_1
    MATCH (mention_1:Node {id: id_1})
    WITH mention_1
    ORDER BY mention_1.sortName, mention_1.id
    LIMIT $of.size_1
    RETURN mention_1 {
      .asPrinted,
      .citation,
      .code,
      .honorific,
      .id,
      .key,
      .name,
      .title,
      .value,
      from_conflicts: coalesce(mention_1.conflicts, []),
      from_sources: coalesce(mention_1.sources, [])
    }
  } AS value
RETURN key, value
