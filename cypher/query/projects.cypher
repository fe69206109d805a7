// Projects, by title or code.
//
// @to     project  Project
// @filter ids  list  project.id IN $ids
// @filter text  folded  project.searchText CONTAINS $text
// @filter kinds  list  project.kind IN $kinds
// @order  NAME: project.sortName, project.id
MATCH (project:Project)
RETURN project
