// Places of the session, by name.
//
// @from   session  Session
// @to     venue  Venue
// @order  venue.sortName, venue.id
// @cost   parent 14, item 25, all 1
MATCH (session)-[held:HELD_AT]->(venue:Venue)
RETURN venue, held
