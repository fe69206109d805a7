// Series that the event is an edition of, by title.
//
// @from   event  Event
// @to     series  Series
// @order  series.sortName, series.id
// @cost   parent 5, item 25, all 1
MATCH (event)-[edition:EDITION_OF]->(series)
RETURN series, edition
