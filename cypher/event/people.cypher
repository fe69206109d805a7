// Everybody who appears at the event in any role, by name.
//
// @from   event  Event
// @to     person  Person
// @param  parts  boolean  also those of its parts
// @param  roles  list  only these; all where it is empty
// @order  person.sortName, person.id
MATCH (event)<-[:PART_OF*0..4]-(part:Event)<-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person:Person)
WHERE ($parts OR part = event) AND (size($roles) = 0 OR any(role IN fact.roles WHERE role IN $roles))
WITH person, fact ORDER BY fact.roles[0], part.id
WITH person, collect(fact) AS facts
RETURN person,
  reduce(seen = [], fact IN facts | seen + [each IN coalesce(fact.roles, []) WHERE NOT each IN seen]) AS roles,
  reduce(seen = [], fact IN facts | seen + [each IN coalesce(fact.asPrinted, []) WHERE NOT each IN seen]) AS asPrinted,
  reduce(seen = [], fact IN facts | seen + [each IN coalesce(fact.mentions, []) WHERE NOT each IN seen]) AS mentions,
  reduce(seen = [], fact IN facts | seen + [each IN fact.sources WHERE NOT each IN seen]) AS sources,
  all(fact IN facts WHERE fact.inferred) AS inferred,
  CASE WHEN all(fact IN facts WHERE fact.inferred) THEN reduce(seen = [], fact IN facts | seen + [each IN fact.reasons WHERE NOT each IN seen]) ELSE [] END AS reasons,
  reduce(sum = 0, fact IN facts | sum + CASE type(fact) WHEN 'SPOKE_AT' THEN fact.talks ELSE 0 END) AS talks
