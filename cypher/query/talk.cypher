// The talk with this id.
//
// @to     talk  Talk
// @param  id  string
MATCH (talk:Node {id: $id})
WHERE talk:Talk
RETURN talk
