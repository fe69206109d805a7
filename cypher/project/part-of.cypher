// Projects that this one is a part of, by title or code.
//
// @from   project  Project
// @to     whole  Project
// @order  whole.sortName, whole.id
MATCH (project)-[partOf:PART_OF]->(whole:Project)
RETURN whole, partOf
