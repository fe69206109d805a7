// Projects that the talk reports on, by title or code.
//
// @from   talk  Talk
// @to     project  Project
// @order  project.sortName, project.id
MATCH (talk)-[reports:REPORTS_ON]->(project)
RETURN project, reports
