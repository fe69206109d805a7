// What has this id.
//
// @to     node  Node
// @param  id  string
MATCH (node:Node {id: $id})
RETURN node
