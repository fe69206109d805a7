// Editions of the series, by time.
//
// @from   series  Series
// @to     event  Event
// @most   series.sortEvents
// @order  event.sortTime, event.id
MATCH (series)<-[edition:EDITION_OF]-(event)
RETURN event, edition
