// Topics that this one is narrower than, by name.
//
// @from   topic  Topic
// @to     other  Topic
// @order  other.sortName, other.id
MATCH (topic)-[narrower:NARROWER_THAN]->(other:Topic)
RETURN other, narrower
