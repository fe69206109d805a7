// The talk with this id, or with an id that it had.
//
// @to     talk  Talk
// @param  id  string
OPTIONAL MATCH (old:Identifier {scheme: 'COLLOQUIA', value: $id})-[:IDENTIFIES]->(renamed:Node)
MATCH (talk:Node {id: coalesce(renamed.id, $id)})
WHERE talk:Talk
RETURN talk
