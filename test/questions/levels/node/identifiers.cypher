// 000-winter-school/school-by-its-web-page
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Node
WITH
  key,
  parent,
  COLLECT {
    MATCH (parent)<-[:IDENTIFIES]-(identifier_1:Identifier)
    WHERE identifier_1:Node
    WITH identifier_1
    ORDER BY identifier_1.scheme, identifier_1.value, identifier_1.id
    LIMIT $of.size_1
    RETURN identifier_1 {
      .asPrinted,
      .citation,
      .code,
      .id,
      .key,
      .name,
      .scheme,
      .title,
      .value,
      from_conflicts: coalesce(identifier_1.conflicts, []),
      from_sources: coalesce(identifier_1.sources, [])
    }
  } AS value
RETURN key, value
