// All nodes of one label, as the database refers to them. The references hold as long as the nodes are there.
MATCH (node:TYPE)
RETURN elementId(node) AS reference
ORDER BY reference
