// The topic with this id.
//
// @to     topic  Topic
// @param  id  string
MATCH (topic:Node {id: $id})
WHERE topic:Topic
RETURN topic
