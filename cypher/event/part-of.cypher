// Events that the event is a part of.
//
// @from   event  Event
// @to     whole  Event
// @order  whole.sortTime, whole.id
MATCH (event)-[partOf:PART_OF]->(whole:Event)
RETURN whole, partOf
