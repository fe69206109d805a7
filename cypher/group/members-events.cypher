// Events of a group, by time.
//
// @from   members  List
// @to     event  Event
// @order  event.sortTime, event.id
UNWIND members AS id
MATCH (event:Node {id: id})
RETURN event
