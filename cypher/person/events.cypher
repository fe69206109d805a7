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
WITH event, fact ORDER BY fact.roles[0], printed.id
WITH event, collect(fact) AS facts
RETURN event,
  reduce(seen = [], fact IN facts | seen + [each IN coalesce(fact.roles, []) WHERE NOT each IN seen]) AS roles,
  reduce(seen = [], fact IN facts | seen + [each IN coalesce(fact.asPrinted, []) WHERE NOT each IN seen]) AS asPrinted,
  reduce(seen = [], fact IN facts | seen + [each IN coalesce(fact.mentions, []) WHERE NOT each IN seen]) AS mentions,
  reduce(seen = [], fact IN facts | seen + [each IN fact.sources WHERE NOT each IN seen]) AS sources,
  all(fact IN facts WHERE fact.inferred) AS inferred,
  CASE WHEN all(fact IN facts WHERE fact.inferred) THEN reduce(seen = [], fact IN facts | seen + [each IN fact.reasons WHERE NOT each IN seen]) ELSE [] END AS reasons,
  reduce(sum = 0, fact IN facts | sum + CASE type(fact) WHEN 'SPOKE_AT' THEN fact.talks ELSE 0 END) AS talks
