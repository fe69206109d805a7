// Editions of the series, by time.
//
// @from   series  Series
// @to     event  Event
// @count  series.eventCount
// @order  event.sortTime, event.id
// @cost   parent 19..25, item 33, all 5.1..7
MATCH (series)<-[edition:EDITION_OF]-(event)
RETURN event, edition
