// Cited works, by title.
//
// @to     work  Work
// @filter ids  list  work.id IN $ids
// @filter text  folded  work.searchText CONTAINS $text
// @filter status  string  work.status = $status
// @filter fromYear  integer  work.year >= $fromYear
// @filter untilYear  integer  work.year <= $untilYear
// @order  NAME: work.sortName, work.id
// @order  YEAR: work.sortYear, work.id
MATCH (work:Work)
RETURN work
