// Redirects behind an id, in order, each with the id of the node that it leads to.
MATCH (old:Identifier {scheme: 'COLLOQUIA'})-[:IDENTIFIES]->(node:Node)
WHERE old.value > $after
RETURN old.value AS id, node.id AS to
ORDER BY id
LIMIT $size
