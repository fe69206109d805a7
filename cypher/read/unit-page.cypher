// Nodes of several units behind an id, in order.
MATCH (node:Node)
WHERE node.id > $after AND node.units IS NOT NULL
RETURN node.id AS id, node.units AS units
ORDER BY id
LIMIT $size
