// Where the step begins.
//
// @from   start  List
// @to     node  Node
// @order  node.id
UNWIND start AS id
MATCH (node:Node {id: id})
RETURN node
