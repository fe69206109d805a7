// Works that the talk cites, in the printed order.
//
// @from   talk  Talk
// @to     work  Work
// @order  cites.position, work.id
MATCH (talk)-[cites:CITES]->(work)
RETURN work, cites
