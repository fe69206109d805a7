// People who organise the event, in the printed order.
//
// @from   event  Event
// @to     person  Person
// @param  parts  boolean  also those of its parts
// @order  position, person.id
// @cost   parent 54..69, item 22, all 7.5..10
MATCH (event)<-[fact:ORGANIZED]-(person) // @unless parts
MATCH (event)<-[:PART_OF*0..4]-()<-[fact:ORGANIZED]-(person) // @if parts
WHERE 'ORGANIZER' IN fact.roles
WITH DISTINCT person, fact ORDER BY endNode(fact).id
WITH person, collect(fact) AS facts
RETURN person, facts,
  reduce(least = 1000000, fact IN facts | CASE WHEN coalesce(fact.position, 1000000) < least THEN fact.position ELSE least END) AS position
