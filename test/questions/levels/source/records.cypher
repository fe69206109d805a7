// 003-workshop/not-stated-and-left-out
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Source
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[:FROM]-(record_1)
      WITH record_1
      ORDER BY record_1.position, record_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [record_1.position, record_1.id],
        node: record_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .position,
          .title,
          .value,
          from_conflicts: coalesce(record_1.conflicts, []),
          from_sources: coalesce(record_1.sources, [])
        }
      }
    }
  } AS value
RETURN key, value

// across/what-each-document-does-not-say
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Source
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)<-[:FROM]-(record_1)
      RETURN record_1
    }
  } AS value
RETURN key, value
