// These sources with their records, as they were imported.
UNWIND $sources AS id
MATCH (source:Node {id: id})
WHERE EXISTS { (source)<-[:FROM]-(:Record) }
RETURN properties(source) AS source, COLLECT {
  MATCH (record:Record)-[:FROM]->(source)
  WITH record ORDER BY record.position, record.id
  RETURN record.description
} AS records
