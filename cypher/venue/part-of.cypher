// Places that this one is a part of, by name.
//
// @from   venue  Venue
// @to     whole  Venue
// @order  whole.sortName, whole.id
// @cost   parent 13..19, item 25, all 0.9..1
MATCH (venue)-[partOf:PART_OF]->(whole:Venue)
RETURN whole, partOf
