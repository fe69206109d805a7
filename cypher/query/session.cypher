// The session with this id, or with an id that it had.
//
// @to     session  Session
// @param  id  string
OPTIONAL MATCH (old:Identifier {scheme: 'COLLOQUIA', value: $id})-[:IDENTIFIES]->(renamed:Node)
MATCH (session:Node {id: coalesce(renamed.id, $id)})
WHERE session:Session
RETURN session
