// Events that are about the topic, by time.
//
// @from   topic  Topic
// @to     event  Event
// @order  event.sortTime, event.id
MATCH (topic)<-[about:ABOUT]-(event:Event)
RETURN event, about
