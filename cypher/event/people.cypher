// Everybody who appears at the event in any role, by name.
//
// @from   event  Event
// @to     person  Person
// @param  parts  boolean  also those of its parts
// @param  roles  list  only these; all where it is empty
// @order  person.sortName, person.id
MATCH (event)<-[:PART_OF*0..4]-(part:Event)<-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person:Person)
WHERE ($parts OR part = event) AND (size($roles) = 0 OR any(role IN fact.roles WHERE role IN $roles))
WITH DISTINCT person, fact, part ORDER BY fact.roles[0], part.id
WITH person, collect(fact) AS facts
RETURN person, facts
