// The event where it is given.
//
// @from   talk  Talk
// @to     event  Event
// @order  event.id
// @cost   parent 14, item 25, all 1
MATCH (talk)-[:GIVEN_AT]->(event)
RETURN event
