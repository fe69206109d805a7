// A source and its records, node by node.
MATCH (node)-[:FROM*0..1]->(:Node {id: $id})
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Node'][0] AS type, properties(node) AS properties
