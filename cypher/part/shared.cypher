// What both have, what few others have first.
//
// @from   shared  List
// @to     node  Node
// @order  at
UNWIND range(0, size(shared) - 1) AS at
MATCH (node:Node {id: shared[at]})
RETURN node, at
