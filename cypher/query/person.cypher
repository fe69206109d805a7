// The person with this id, or with an id that it had.
//
// @to     person  Person
// @param  id  string
OPTIONAL MATCH (old:Identifier {scheme: 'COLLOQUIA', value: $id})-[:IDENTIFIES]->(renamed:Node)
MATCH (person:Node {id: coalesce(renamed.id, $id)})
WHERE person:Person
RETURN person
