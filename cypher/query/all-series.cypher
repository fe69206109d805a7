// Series, by title.
//
// @to     series  Series
// @filter ids  list  series.id IN $ids
// @filter text  folded  series.searchText CONTAINS $text
// @order  NAME: series.sortName, series.id
// @order  EVENTS: series.sortEvents, series.id
MATCH (series:Series)
RETURN series
