// What the name is printed at: an event, a session, a talk, a project or a work.
//
// @from   mention  Mention
// @to     place  Event|Session|Talk|Project|Work
// @order  place.id
// @cost   parent 26..27, item 25, all 1
MATCH (mention)-[:IN]->(place:Node)
RETURN place
