// Which of these ids a node has.
UNWIND $ids AS id
MATCH (node:Node {id: id})
RETURN node.id AS id
