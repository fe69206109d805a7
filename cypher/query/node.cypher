// What has this id, or had it.
//
// @to     node  Node
// @param  id  string
OPTIONAL MATCH (old:Identifier {scheme: 'COLLOQUIA', value: $id})-[:IDENTIFIES]->(renamed:Node)
MATCH (node:Node {id: coalesce(renamed.id, $id)})
RETURN node
