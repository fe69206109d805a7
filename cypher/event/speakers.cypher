// People who spoke at the event, by name.
//
// @from   event  Event
// @to     person  Person
// @param  parts  boolean  also those of its parts
// @order  person.sortName, person.id
MATCH (event)<-[:PART_OF*0..4]-(part:Event)<-[fact:SPOKE_AT]-(person:Person)
WHERE ($parts OR part = event) AND 'SPEAKER' IN fact.roles
WITH DISTINCT person, fact, part ORDER BY part.id
WITH person, collect(fact) AS facts
RETURN person, facts
