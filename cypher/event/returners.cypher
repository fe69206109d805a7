// People of the event who had been at earlier ones, those at the most first.
// An earlier event counts whatever the role there.
//
// @from   event  Event
// @to     person  Person
// @param  parts  boolean  also those of its parts
// @param  roles  list  only these; all where it is empty
// @param  kinds  list  only earlier events of these kinds; all where it is empty
// @param  sameSeries  boolean  only earlier events of its series
// @types  fact
// @order  earlierEvents DESC, person.sortName, person.id
// @cost   parent 16831..38682, item 25, all 280.1..953
MATCH (event)<-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person) // @unless parts
MATCH (event)<-[:PART_OF*0..4]-()<-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person) // @if parts
WHERE event.startYear IS NOT NULL
  AND any(role IN fact.roles WHERE role IN $roles) // @if roles
WITH DISTINCT person, fact ORDER BY fact.roles[0], endNode(fact).id
WITH person, collect(fact) AS facts
MATCH (person)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(before:Event)
WHERE coalesce(before.endDate, before.startDate, before.startYear + '-12-31') < coalesce(event.startDate, event.startYear + '-01-01')
  AND before.kind IN $kinds // @if kinds
  AND EXISTS { MATCH (before)-[:PART_OF*0..4]->(:Event)-[:EDITION_OF]->(series:Series) WHERE EXISTS { (event)-[:PART_OF*0..4]->(:Event)-[:EDITION_OF]->(series) } } // @if sameSeries
WITH person, facts, collect(DISTINCT before.id) AS before
RETURN person, facts, size(before) AS earlierEvents, [person.id] + before AS earlier
