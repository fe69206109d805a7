// Sources, by title.
//
// @to     source  Source
// @filter ids  list  source.id IN $ids
// @filter text  folded  source.searchText CONTAINS $text
// @order  NAME: source.sortName, source.id
MATCH (source:Source)
RETURN source
