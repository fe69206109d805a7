// Groups and parts of the project, by title or code.
//
// @from   project  Project
// @to     part  Project
// @order  part.sortName, part.id
MATCH (project)<-[partOf:PART_OF]-(part:Project)
RETURN part, partOf
