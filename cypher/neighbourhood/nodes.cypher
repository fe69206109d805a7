// The nodes of a neighbourhood, the nearest first.
//
// @from   nodes  List
// @to     node  Node
// @order  at
UNWIND range(0, size(nodes) - 1) AS at
MATCH (node:Node {id: nodes[at].id})
RETURN node, nodes[at].distance AS distance, at
