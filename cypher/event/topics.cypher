// What the event is about, in the order of the source.
//
// @from   event  Event
// @to     topic  Topic
// @order  about.position, topic.id
// @cost   parent 28..35, item 15, all 3.1..5
MATCH (event)-[about:ABOUT]->(topic:Topic)
RETURN topic, about
