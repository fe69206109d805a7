// The session that it belongs to; null where none is printed.
//
// @from   talk  Talk
// @to     session  Session
// @order  session.id
// @cost   parent 12, item 25, all 1
MATCH (talk)-[:IN_SESSION]->(session)
RETURN session
