// Talks that are about the topic, by time.
//
// @from   topic  Topic
// @to     talk  Talk
// @count  topic.talkCount
// @order  talk.sortTime, talk.id
MATCH (topic)<-[about:ABOUT]-(talk:Talk)
RETURN talk, about
