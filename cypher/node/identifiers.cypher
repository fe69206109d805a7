// Names that others give to it.
//
// @from   node  Node
// @to     identifier  Identifier
// @order  identifier.scheme, identifier.value, identifier.id
MATCH (node)<-[:IDENTIFIES]-(identifier:Identifier)
WHERE identifier:Node
RETURN identifier
