// What the identifier stands for.
//
// @from   identifier  Identifier
// @to     node  Node
// @order  node.id
// @cost   parent 5, item 25, all 1
MATCH (identifier)-[:IDENTIFIES]->(node:Node)
RETURN node
