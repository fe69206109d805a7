// Talks that are about the topic, by time.
//
// @from   topic  Topic
// @to     talk  Talk
// @count  topic.talkCount
// @order  talk.sortTime, talk.id
// @cost   parent 34..1635, item 33, all 7.4..406
MATCH (topic)<-[about:ABOUT]-(talk:Talk)
RETURN talk, about
