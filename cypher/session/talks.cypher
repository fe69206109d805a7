// Talks of the session, by time, then in the order of the source.
//
// @from   session  Session
// @to     talk  Talk
// @order  talk.sortTime, talk.id
// @cost   parent 38, item 32, all 10
MATCH (session)<-[placed:IN_SESSION]-(talk)
RETURN talk, placed
