// Parts of the institution, by name.
//
// @from   institution  Institution
// @to     part  Institution
// @order  part.sortName, part.id
MATCH (institution)<-[partOf:PART_OF]-(part:Institution)
RETURN part, partOf
