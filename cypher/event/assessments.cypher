// Components of the grade, in the printed order.
//
// @from   event  Event
// @to     assessment  Assessment
// @order  assessed.position, assessment.id
MATCH (event)-[assessed:ASSESSED_BY]->(assessment)
RETURN assessment, assessed
