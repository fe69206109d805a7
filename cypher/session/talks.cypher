// Talks of the session, by time, then in the order of the source.
//
// @from   session  Session
// @to     talk  Talk
// @order  talk.sortTime, talk.id
MATCH (session)<-[placed:IN_SESSION]-(talk)
RETURN talk, placed
