// Sessions, by time.
//
// @to     session  Session
// @filter ids  list  session.id IN $ids
// @filter text  folded  session.searchText CONTAINS $text
// @filter kinds  list  session.kind IN $kinds
// @filter from  date  session.startDate >= $from
// @filter until  date  session.startDate <= $until
// @order  TIME: session.sortTime, session.id
// @order  NAME: session.sortName, session.id
// @cost   parent 5, item 30, all 1980
MATCH (session:Session)
RETURN session
