// The other person of the pair.
//
// @from   resembling  List
// @to     person  Person
// @order  person.id
UNWIND resembling AS id
MATCH (person:Node {id: id})
RETURN person
