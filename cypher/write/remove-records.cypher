// Records of a source that it has no longer.
UNWIND $rows AS row
MATCH (record:Record)-[:FROM]->(:Node {id: row.id})
WHERE NOT record.id IN row.records
DETACH DELETE record
