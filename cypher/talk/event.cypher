// The event where it is given.
//
// @from   talk  Talk
// @to     event  Event
// @order  event.id
MATCH (talk)-[:GIVEN_AT]->(event)
RETURN event
