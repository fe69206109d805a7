// The topic with this id, or with an id that it had.
//
// @to     topic  Topic
// @param  id  string
OPTIONAL MATCH (old:Identifier {scheme: 'COLLOQUIA', value: $id})-[:IDENTIFIES]->(renamed:Node)
MATCH (topic:Node {id: coalesce(renamed.id, $id)})
WHERE topic:Topic
RETURN topic
