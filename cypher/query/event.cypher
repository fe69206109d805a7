// The event with this id.
//
// @to     event  Event
// @param  id  string
MATCH (event:Node {id: $id})
WHERE event:Event
RETURN event
