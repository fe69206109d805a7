// People who give the institution as an affiliation, by name.
//
// @from   institution  Institution
// @to     person  Person
// @param  parts  boolean  also through its parts
// @order  person.sortName, person.id
MATCH (institution)<-[:PART_OF*0..3]-(part:Institution)<-[fact:AFFILIATED_WITH]-(person:Person)
WHERE $parts OR part = institution
WITH person, fact ORDER BY part.id
WITH person, collect(fact) AS facts
RETURN person,
  reduce(seen = [], fact IN facts | seen + [each IN coalesce(fact.roles, []) WHERE NOT each IN seen]) AS roles,
  reduce(seen = [], fact IN facts | seen + [each IN coalesce(fact.asPrinted, []) WHERE NOT each IN seen]) AS asPrinted,
  reduce(seen = [], fact IN facts | seen + [each IN coalesce(fact.mentions, []) WHERE NOT each IN seen]) AS mentions,
  reduce(seen = [], fact IN facts | seen + [each IN fact.sources WHERE NOT each IN seen]) AS sources,
  all(fact IN facts WHERE fact.inferred) AS inferred,
  CASE WHEN all(fact IN facts WHERE fact.inferred) THEN reduce(seen = [], fact IN facts | seen + [each IN fact.reasons WHERE NOT each IN seen]) ELSE [] END AS reasons
