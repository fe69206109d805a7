// What the items of a group have in common, in the order in which it was asked for.
//
// @from   keys  List
// @to     node  Node
// @order  at
UNWIND range(0, size(keys) - 1) AS at
WITH at, keys[at] AS key
OPTIONAL MATCH (node:Node {id: key.of}) // @if node
WITH at, key, null AS node // @unless node
RETURN node, key.by AS by, key.value AS value, at
