// What this outside identifier stands for.
//
// @to     node  Node
// @param  scheme  string
// @param  value  identifier  in its canonical form
MATCH (identifier:Identifier {scheme: $scheme, value: $value})-[:IDENTIFIES]->(node:Node)
RETURN node
