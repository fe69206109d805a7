// The person with this id.
//
// @to     person  Person
// @param  id  string
// @cost   parent 5, item 25, all 1
MATCH (person:Node {id: $id})
WHERE person:Person
RETURN person
