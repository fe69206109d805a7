// What the talk is about, in the order of the source.
//
// @from   talk  Talk
// @to     topic  Topic
// @order  about.position, topic.id
// @cost   parent 13..42, item 15, all 1.3..8
MATCH (talk)-[about:ABOUT]->(topic:Topic)
RETURN topic, about
