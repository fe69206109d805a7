// Everything that sources state, node by node: those whose ids end in these letters.
MATCH (node:Node)
WHERE right(node.id, 1) IN $letters
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Node'][0] AS type, properties(node) AS properties
