// Talks that the person presents or is an author of, by time.
//
// @from   person  Person
// @to     talk  Talk
// @param  roles  list  only these; all where it is empty
// @types  fact
// @count  person.talkCount
// @order  talk.sortTime, talk.id
// @cost   parent 13..148, item 34, all 1.3..34
MATCH (person)-[fact:PRESENTED|AUTHORED]->(talk)
WHERE any(role IN fact.roles WHERE role IN $roles) // @if roles
WITH DISTINCT talk // @unless facts
WITH talk, fact ORDER BY fact.roles[0] // @if facts
WITH talk, collect(fact) AS facts // @if facts
RETURN talk, facts
