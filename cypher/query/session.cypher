// The session with this id.
//
// @to     session  Session
// @param  id  string
MATCH (session:Node {id: $id})
WHERE session:Session
RETURN session
