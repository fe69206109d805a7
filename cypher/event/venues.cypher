// Places of the event, by name.
//
// @from   event  Event
// @to     venue  Venue
// @order  venue.sortName, venue.id
MATCH (event)-[held:HELD_AT]->(venue:Venue)
RETURN venue, held
