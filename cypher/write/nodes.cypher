// Nodes of one type with all their properties, new or changed. An id that led to another node, and has its own again, leads there no more.
UNWIND $rows AS row
MERGE (node:Node {id: row.id})
SET node = row.properties
SET node:TYPE
WITH row
MATCH (old:Identifier {scheme: 'COLLOQUIA', value: row.id})
DETACH DELETE old
