// Talks that cite the work, by time.
//
// @from   work  Work
// @to     talk  Talk
// @order  talk.sortTime, talk.id
MATCH (work)<-[cites:CITES]-(talk)
RETURN talk, cites
