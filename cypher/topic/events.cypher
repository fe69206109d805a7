// Events that are about the topic, by time.
//
// @from   topic  Topic
// @to     event  Event
// @order  event.sortTime, event.id
// @cost   parent 24..849, item 24, all 0.4..4
MATCH (topic)<-[about:ABOUT]-(event:Event)
RETURN event, about
