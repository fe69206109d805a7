// The series with this id, or with an id that it had.
//
// @to     series  Series
// @param  id  string
OPTIONAL MATCH (old:Identifier {scheme: 'COLLOQUIA', value: $id})-[:IDENTIFIES]->(renamed:Node)
MATCH (series:Node {id: coalesce(renamed.id, $id)})
WHERE series:Series
RETURN series
