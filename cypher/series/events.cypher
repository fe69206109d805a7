// Editions of the series, by time.
//
// @from   series  Series
// @to     event  Event
// @count  series.eventCount
// @order  event.sortTime, event.id
MATCH (series)<-[edition:EDITION_OF]-(event)
RETURN event, edition
