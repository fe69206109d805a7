// The project with this id.
//
// @to     project  Project
// @param  id  string
MATCH (project:Node {id: $id})
WHERE project:Project
RETURN project
