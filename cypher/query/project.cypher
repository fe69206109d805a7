// The project with this id, or with an id that it had.
//
// @to     project  Project
// @param  id  string
OPTIONAL MATCH (old:Identifier {scheme: 'COLLOQUIA', value: $id})-[:IDENTIFIES]->(renamed:Node)
MATCH (project:Node {id: coalesce(renamed.id, $id)})
WHERE project:Project
RETURN project
