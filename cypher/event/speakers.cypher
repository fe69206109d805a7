// People who spoke at the event, by name.
//
// @from   event  Event
// @to     person  Person
// @param  parts  boolean  also those of its parts
// @order  person.sortName, person.id
// @cost   parent 1492..3426, item 23, all 297.3..684
MATCH (event)<-[fact:SPOKE_AT]-(person) // @unless parts
MATCH (event)<-[:PART_OF*0..4]-()<-[fact:SPOKE_AT]-(person) // @if parts
WHERE 'SPEAKER' IN fact.roles
WITH DISTINCT person // @unless facts
WITH DISTINCT person, fact ORDER BY endNode(fact).id // @if facts
WITH person, collect(fact) AS facts // @if facts
RETURN person, facts
