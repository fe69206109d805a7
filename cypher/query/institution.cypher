// The institution with this id, or with an id that it had.
//
// @to     institution  Institution
// @param  id  string
OPTIONAL MATCH (old:Identifier {scheme: 'COLLOQUIA', value: $id})-[:IDENTIFIES]->(renamed:Node)
MATCH (institution:Node {id: coalesce(renamed.id, $id)})
WHERE institution:Institution
RETURN institution
