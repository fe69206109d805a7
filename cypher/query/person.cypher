// The person with this id.
//
// @to     person  Person
// @param  id  string
MATCH (person:Node {id: $id})
WHERE person:Person
RETURN person
