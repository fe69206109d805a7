// The event whose programme it belongs to.
//
// @from   session  Session
// @to     event  Event
// @order  event.id
// @cost   parent 23, item 25, all 1
MATCH (session)-[:IN_PROGRAMME_OF]->(event)
RETURN event
