// Parts of the event, by time, then in the order of the source.
//
// @from   event  Event
// @to     part  Event
// @order  part.sortTime, part.id
MATCH (event)<-[partOf:PART_OF]-(part:Event)
RETURN part, partOf
