// Topics, by name. The bound lets an index give the order.
//
// @to     topic  Topic
// @filter ids  list  topic.id IN $ids
// @filter text  folded  topic.searchText CONTAINS $text
// @order  NAME: topic.sortName, topic.id
MATCH (topic:Topic)
WHERE topic.sortName > ''
RETURN topic
