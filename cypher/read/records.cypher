// Every source with its records, as they were imported. One without records says nothing: it does not count.
MATCH (source:Source)
WHERE EXISTS { (source)<-[:FROM]-(:Record) }
RETURN properties(source) AS source, COLLECT {
  MATCH (record:Record)-[:FROM]->(source)
  WITH record ORDER BY record.position, record.id
  RETURN record.description
} AS records
