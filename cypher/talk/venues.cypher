// Places printed with the talk, by name; see also its session.
//
// @from   talk  Talk
// @to     venue  Venue
// @order  venue.sortName, venue.id
MATCH (talk)-[held:HELD_AT]->(venue:Venue)
RETURN venue, held
