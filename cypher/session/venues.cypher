// Places of the session, by name.
//
// @from   session  Session
// @to     venue  Venue
// @order  venue.sortName, venue.id
MATCH (session)-[held:HELD_AT]->(venue:Venue)
RETURN venue, held
