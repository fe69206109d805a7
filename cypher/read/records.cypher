// Every source with its records, as they were imported.
MATCH (source:Source)
RETURN source.key AS key, properties(source) AS source, COLLECT {
  MATCH (record:Record)-[:FROM]->(source)
  WITH record ORDER BY record.position, record.id
  RETURN record.description
} AS records
