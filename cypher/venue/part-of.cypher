// Places that this one is a part of, by name.
//
// @from   venue  Venue
// @to     whole  Venue
// @order  whole.sortName, whole.id
MATCH (venue)-[partOf:PART_OF]->(whole:Venue)
RETURN whole, partOf
