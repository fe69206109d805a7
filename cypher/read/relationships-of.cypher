// All that leads to these nodes or from them.
UNWIND $ids AS id
MATCH (node:Node {id: id})-[fact]-(:Node)
WITH DISTINCT fact, startNode(fact) AS tail, endNode(fact) AS head
RETURN type(fact) AS type, tail.id AS tail, head.id AS head, properties(fact) AS properties
