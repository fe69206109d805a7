// The venue with this id, or with an id that it had.
//
// @to     venue  Venue
// @param  id  string
OPTIONAL MATCH (old:Identifier {scheme: 'COLLOQUIA', value: $id})-[:IDENTIFIES]->(renamed:Node)
MATCH (venue:Node {id: coalesce(renamed.id, $id)})
WHERE venue:Venue
RETURN venue
