// People named as authors of the same talks as this one, the most frequent first.
//
// @from   person  Person
// @to     coAuthor  Person
// @order  talks DESC, coAuthor.sortName, coAuthor.id
// @cost   parent 73..1058, item 16, all 15.9..252
MATCH (person)-[:AUTHORED]->(talk)<-[:AUTHORED]-(coAuthor)
WHERE coAuthor <> person
WITH coAuthor, count(DISTINCT talk) AS talks
RETURN coAuthor, talks
