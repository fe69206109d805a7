// The records of a source in their order, each with the characters that it takes.
MATCH (record:Record)-[:FROM]->(:Node {id: $id})
RETURN record.id AS id, size(record.description) AS size
ORDER BY record.position, record.id
