// These records, each with the key of its source.
UNWIND $ids AS id
MATCH (record:Node {id: id})-[:FROM]->(source:Source)
RETURN record.id AS id, source.key AS source, record.position AS position, record.description AS description
