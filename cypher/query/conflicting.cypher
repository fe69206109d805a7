// What sources say different things of, by name.
//
// @to     node  Node
// @param  types  list  only these; all where it is empty
// @order  node.sortName, node.id
MATCH (node:Node {conflicting: true})
WHERE size($types) = 0 OR any(label IN labels(node) WHERE label IN $types)
RETURN node
