// Talks that the person presents or is an author of, by time.
//
// @from   person  Person
// @to     talk  Talk
// @param  roles  list  only these; all where it is empty
// @order  talk.sortTime, talk.id
MATCH (person)-[fact:PRESENTED|AUTHORED]->(talk:Talk)
WHERE size($roles) = 0 OR any(role IN fact.roles WHERE role IN $roles)
WITH talk, fact ORDER BY fact.roles[0]
WITH talk, collect(fact) AS facts
RETURN talk,
  reduce(seen = [], fact IN facts | seen + [each IN coalesce(fact.roles, []) WHERE NOT each IN seen]) AS roles,
  reduce(seen = [], fact IN facts | seen + [each IN coalesce(fact.asPrinted, []) WHERE NOT each IN seen]) AS asPrinted,
  reduce(seen = [], fact IN facts | seen + [each IN coalesce(fact.mentions, []) WHERE NOT each IN seen]) AS mentions,
  reduce(seen = [], fact IN facts | seen + [each IN fact.sources WHERE NOT each IN seen]) AS sources,
  all(fact IN facts WHERE fact.inferred) AS inferred,
  CASE WHEN all(fact IN facts WHERE fact.inferred) THEN reduce(seen = [], fact IN facts | seen + [each IN fact.reasons WHERE NOT each IN seen]) ELSE [] END AS reasons
