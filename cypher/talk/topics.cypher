// What the talk is about, in the order of the source.
//
// @from   talk  Talk
// @to     topic  Topic
// @order  about.position, topic.id
MATCH (talk)-[about:ABOUT]->(topic:Topic)
RETURN topic, about
