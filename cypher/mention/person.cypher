// The person that the name means.
//
// @from   mention  Mention
// @to     person  Person
// @order  person.id
// @cost   parent 5, item 25, all 1
MATCH (mention)-[:MEANS]->(person)
RETURN person
