// 001-conference-school/sources-of-edges
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Mention
WITH
  key,
  parent,
  COLLECT {
    MATCH (parent)-[:PRINTED_IN]->(record_1)
    WITH record_1
    ORDER BY record_1.id
    RETURN record_1 {
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
  } AS value
RETURN key, value
