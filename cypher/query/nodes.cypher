// What these ids stand for, one answer for each id in their order, null for an unknown one.
//
// @to     node  Node
// @param  ids  list
// @order  at
// @cost   parent 5, item 25, all 2
UNWIND range(0, size($ids) - 1) AS at
OPTIONAL MATCH (old:Identifier {scheme: 'COLLOQUIA', value: $ids[at]})-[:IDENTIFIES]->(renamed:Node)
OPTIONAL MATCH (node:Node {id: coalesce(renamed.id, $ids[at])})
RETURN node, at
