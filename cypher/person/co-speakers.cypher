// People who spoke at the same events as this one (a part of an event is an event of its own), the most frequent first.
//
// @from   person  Person
// @to     coSpeaker  Person
// @order  events DESC, coSpeaker.sortName, coSpeaker.id
// @cost   parent 77..14690, item 16, all 22.3..4688
MATCH (person)-[:SPOKE_AT]->(event)<-[:SPOKE_AT]-(coSpeaker)
WHERE coSpeaker <> person
WITH coSpeaker, count(DISTINCT event) AS events
RETURN coSpeaker, events
