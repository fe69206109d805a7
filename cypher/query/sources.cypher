// Sources, by title.
//
// @to     source  Source
// @filter ids  list  source.id IN $ids
// @filter text  folded  source.searchText CONTAINS $text
// @order  NAME: source.sortName, source.id
// @cost   parent 5, item 16, all 12
MATCH (source:Source)
RETURN source
