// What the identifier stands for.
//
// @from   identifier  Identifier
// @to     node  Node
// @order  node.id
MATCH (identifier)-[:IDENTIFIES]->(node:Node)
RETURN node
