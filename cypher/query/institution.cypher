// The institution with this id.
//
// @to     institution  Institution
// @param  id  string
MATCH (institution:Node {id: $id})
WHERE institution:Institution
RETURN institution
