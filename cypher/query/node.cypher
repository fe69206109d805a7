// What has this id.
//
// @to     node  Node
// @param  id  string
// @cost   parent 5, item 25, all 1
MATCH (node:Node {id: $id})
RETURN node
