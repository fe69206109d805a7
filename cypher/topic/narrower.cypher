// Topics that are narrower than this one, by name.
//
// @from   topic  Topic
// @to     other  Topic
// @order  other.sortName, other.id
MATCH (topic)<-[narrower:NARROWER_THAN]-(other:Topic)
RETURN other, narrower
