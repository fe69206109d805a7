// Events held there, by time.
//
// @from   venue  Venue
// @to     event  Event
// @order  event.sortTime, event.id
MATCH (venue)<-[held:HELD_AT]-(event:Event)
RETURN event, held
