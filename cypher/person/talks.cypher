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
RETURN talk, facts
