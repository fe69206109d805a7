// Projects that the person is a member of or leads, by title or code.
//
// @from   person  Person
// @to     project  Project
// @order  project.sortName, project.id
MATCH (person)-[member:MEMBER_OF]->(project:Project)
RETURN project, member
