// The venue with this id.
//
// @to     venue  Venue
// @param  id  string
MATCH (venue:Node {id: $id})
WHERE venue:Venue
RETURN venue
