// Series, by title.
//
// @to     series  Series
// @filter ids  list  series.id IN $ids
// @filter text  folded  series.searchText CONTAINS $text
// @order  NAME: series.sortName, series.id
// @order  EVENTS: series.sortEvents, series.id
// @cost   parent 5, item 12, all 12
MATCH (series:Series)
RETURN series
