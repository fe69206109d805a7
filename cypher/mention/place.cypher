// What the name is printed at: an event, a session, a talk, a project or a work.
//
// @from   mention  Mention
// @to     place  Event|Session|Talk|Project|Work
// @order  place.id
MATCH (mention)-[:IN]->(place:Node)
RETURN place
