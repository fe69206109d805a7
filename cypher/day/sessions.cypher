// Sessions of one day, by time, then in the order of the source.
//
// @from   sessions  List
// @to     session  Session
// @order  session.sortTime, session.id
// @cost   parent 10, item 27, all 10..12
UNWIND sessions AS id
MATCH (session:Node {id: id})
RETURN session
