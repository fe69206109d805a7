// Institutions that the institution is a part of, by name.
//
// @from   institution  Institution
// @to     whole  Institution
// @order  whole.sortName, whole.id
MATCH (institution)-[partOf:PART_OF]->(whole:Institution)
RETURN whole, partOf
