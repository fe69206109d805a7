// Talks of a group, by time.
//
// @from   members  List
// @to     talk  Talk
// @order  talk.sortTime, talk.id
UNWIND members AS id
MATCH (talk:Node {id: id})
RETURN talk
