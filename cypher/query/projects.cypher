// Projects, by title or code. The bound lets an index give the order.
//
// @to     project  Project
// @filter ids  list  project.id IN $ids
// @filter text  folded  project.searchText CONTAINS $text
// @filter kinds  list  project.kind IN $kinds
// @order  NAME: project.sortName, project.id
MATCH (project:Project)
WHERE project.sortName > ''
RETURN project
