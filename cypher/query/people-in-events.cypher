// People who appear in at least so many events, those in most events first.
//
// @to     person  Person
// @param  atLeast  positive
// @param  roles  list  only these; all where it is empty
// @param  counting  string  PRINTED or TOP
// @param  among  list  only these events; all where it is empty
// @param  from  date
// @param  until  date
// @order  EVENTS: eventCount DESC, person.sortName, person.id
// @order  NAME: person.sortName, person.id
MATCH (person:Person)-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event:Event) // @unless counting TOP
MATCH (person:Person)-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(:Event)-[:PART_OF*0..4]->(event:Event) // @if counting TOP
WHERE true
  AND person.sortEvents < toString(10000000 - $atLeast) // @unless counting TOP
  AND coalesce(event.endDate, event.startDate, event.startYear + '-01-01') >= $from // @if from
  AND coalesce(event.startDate, event.startYear + '-12-31') <= $until // @if until
  AND NOT EXISTS { (event)-[:PART_OF]->(:Event) } // @if counting TOP
  AND any(role IN fact.roles WHERE role IN $roles) // @if roles
  AND event.id IN $among // @if among
WITH person, count(DISTINCT event) AS eventCount
WHERE eventCount >= $atLeast
RETURN person, eventCount
