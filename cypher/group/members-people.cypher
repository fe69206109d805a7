// People of a group, by name.
//
// @from   members  List
// @to     person  Person
// @order  person.sortName, person.id
UNWIND members AS id
MATCH (person:Node {id: id})
RETURN person
