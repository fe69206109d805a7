// Topics, by name.
//
// @to     topic  Topic
// @filter ids  list  topic.id IN $ids
// @filter text  folded  topic.searchText CONTAINS $text
// @order  NAME: topic.sortName, topic.id
// @order  TALKS: topic.sortTalks, topic.id
// @cost   parent 5, item 12, all 3250
MATCH (topic:Topic)
RETURN topic
