// Events where the person appears, by time.
//
// @from   person  Person
// @to     event  Event
// @param  roles  list  only these; all where it is empty
// @param  counting  string  PRINTED or TOP
// @param  among  list  only these events; all where it is empty
// @types  fact
// @count  person.eventCount unless counting TOP
// @order  event.sortTime, event.id
// @cost   parent 15..220, item 37, all 1.4..28
MATCH (person)-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event:Event) // @unless counting TOP
MATCH (person)-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(:Event)-[:PART_OF*0..4]->(event:Event) // @if counting TOP
WHERE true
  AND NOT EXISTS { (event)-[:PART_OF]->(:Event) } // @if counting TOP
  AND any(role IN fact.roles WHERE role IN $roles) // @if roles
  AND event.id IN $among // @if among
WITH DISTINCT event // @unless facts
WITH DISTINCT event, fact ORDER BY fact.roles[0], endNode(fact).id // @if facts
WITH event, collect(fact) AS facts // @if facts
RETURN event, facts
