// Nodes that no source states any more.
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
DETACH DELETE node
