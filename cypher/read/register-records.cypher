// What a register lists, entry by entry.
MATCH (record:Record)-[:FROM]->(:Source {id: $id})
RETURN record.description AS description
