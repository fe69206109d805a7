// The person that a place in a network stands for.
//
// @from   member  List
// @to     person  Person
// @order  person.id
UNWIND member AS id
MATCH (person:Node {id: id})
RETURN person
