// The person that the name means.
//
// @from   mention  Mention
// @to     person  Person
// @order  person.id
MATCH (mention)-[:MEANS]->(person)
RETURN person
