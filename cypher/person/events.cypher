// Events where the person appears, by time.
//
// @from   person  Person
// @to     event  Event
// @param  roles  list  only these; all where it is empty
// @param  counting  string  PRINTED or TOP
// @param  among  list  only these events; all where it is empty
// @order  event.sortTime, event.id
MATCH (person)-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(printed:Event)-[:PART_OF*0..4]->(event:Event)
WHERE CASE $counting WHEN 'TOP' THEN NOT EXISTS { (event)-[:PART_OF]->(:Event) } ELSE event = printed END
  AND (size($roles) = 0 OR any(role IN fact.roles WHERE role IN $roles))
  AND (size($among) = 0 OR event.id IN $among)
WITH DISTINCT event, fact, printed ORDER BY fact.roles[0], printed.id
WITH event, collect(fact) AS facts
RETURN event, facts
