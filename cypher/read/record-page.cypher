// Records of a source behind a position, in order.
MATCH (record:Record)-[:FROM]->(:Node {id: $id})
WHERE record.position > $after
WITH record ORDER BY record.position LIMIT $size
RETURN record.position AS position, record.description AS description
