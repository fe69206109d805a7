// The event whose programme it belongs to.
//
// @from   session  Session
// @to     event  Event
// @order  event.id
MATCH (session)-[:IN_PROGRAMME_OF]->(event)
RETURN event
