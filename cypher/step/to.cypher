// Where the step leads.
//
// @from   end  List
// @to     node  Node
// @order  node.id
UNWIND end AS id
MATCH (node:Node {id: id})
RETURN node
