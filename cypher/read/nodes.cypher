// Everything that sources state, node by node.
MATCH (node:Node)
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Node'][0] AS type, properties(node) AS properties
