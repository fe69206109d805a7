// The work with this id, or with an id that it had.
//
// @to     work  Work
// @param  id  string
OPTIONAL MATCH (old:Identifier {scheme: 'COLLOQUIA', value: $id})-[:IDENTIFIES]->(renamed:Node)
MATCH (work:Node {id: coalesce(renamed.id, $id)})
WHERE work:Work
RETURN work
