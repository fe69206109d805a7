// Everybody who appears at the event in any role, by name.
//
// @from   event  Event
// @to     person  Person
// @param  parts  boolean  also those of its parts
// @param  roles  list  only these; all where it is empty
// @types  fact
// @count  event.personCount unless parts
// @order  person.sortName, person.id
// @cost   parent 3549..8132, item 23, all 672.9..1558
MATCH (event)<-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person) // @unless parts
MATCH (event)<-[:PART_OF*0..4]-()<-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person) // @if parts
WHERE any(role IN fact.roles WHERE role IN $roles) // @if roles
WITH DISTINCT person // @unless facts
WITH DISTINCT person, fact ORDER BY fact.roles[0], endNode(fact).id // @if facts
WITH person, collect(fact) AS facts // @if facts
RETURN person, facts
