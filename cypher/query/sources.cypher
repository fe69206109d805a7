// Sources, by title. The bound lets an index give the order.
//
// @to     source  Source
// @filter ids  list  source.id IN $ids
// @filter text  folded  source.searchText CONTAINS $text
// @order  NAME: source.sortName, source.id
MATCH (source:Source)
WHERE source.sortName > ''
RETURN source
