// Places of the event, by name.
//
// @from   event  Event
// @to     venue  Venue
// @order  venue.sortName, venue.id
// @cost   parent 10..11, item 25, all 1
MATCH (event)-[held:HELD_AT]->(venue:Venue)
RETURN venue, held
