// People who present or are authors of talks about the topic, those with the most talks first.
//
// @from   topic  Topic
// @to     person  Person
// @order  talks DESC, person.sortName, person.id
// @cost   parent 148..6972, item 16, all 21.9..925
MATCH (topic)<-[:ABOUT]-(talk:Talk)<-[:PRESENTED|AUTHORED]-(person)
WITH person, count(DISTINCT talk) AS talks
RETURN person, talks
