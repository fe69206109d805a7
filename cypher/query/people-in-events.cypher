// People who appear in at least so many events, those in most events first.
//
// @to     person  Person
// @param  atLeast  positive
// @param  roles  list  only these; all where it is empty
// @param  counting  string  PRINTED or TOP
// @param  among  list  only these events; all where it is empty
// @order  EVENTS: eventCount DESC, person.sortName, person.id
// @order  NAME: person.sortName, person.id
MATCH (person:Person)-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(printed:Event)-[:PART_OF*0..4]->(event:Event)
WHERE CASE $counting WHEN 'TOP' THEN NOT EXISTS { (event)-[:PART_OF]->(:Event) } ELSE event = printed END
  AND (size($roles) = 0 OR any(role IN fact.roles WHERE role IN $roles))
  AND (size($among) = 0 OR event.id IN $among)
WITH person, count(DISTINCT event) AS eventCount
WHERE eventCount >= $atLeast
RETURN person, eventCount
