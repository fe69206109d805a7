// What the event is about, in the order of the source.
//
// @from   event  Event
// @to     topic  Topic
// @order  about.position, topic.id
MATCH (event)-[about:ABOUT]->(topic:Topic)
RETURN topic, about
