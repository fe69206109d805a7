// Nodes with all their properties, new or changed.
UNWIND $rows AS row
MERGE (node:Node {id: row.id})
SET node = row.properties
SET node:$(row.type)
