// Series, by title. The bound lets an index give the order.
//
// @to     series  Series
// @filter ids  list  series.id IN $ids
// @filter text  folded  series.searchText CONTAINS $text
// @order  NAME: series.sortName, series.id
MATCH (series:Series)
WHERE series.sortName > ''
RETURN series
