// The session that it belongs to; null where none is printed.
//
// @from   talk  Talk
// @to     session  Session
// @order  session.id
MATCH (talk)-[:IN_SESSION]->(session)
RETURN session
