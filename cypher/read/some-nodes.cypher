// What has these ids.
UNWIND $ids AS id
MATCH (node:Node {id: id})
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Node'][0] AS type, properties(node) AS properties
