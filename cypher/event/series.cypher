// Series that the event is an edition of, by title.
//
// @from   event  Event
// @to     series  Series
// @order  series.sortName, series.id
MATCH (event)-[edition:EDITION_OF]->(series)
RETURN series, edition
