// Affiliations given with the name, in the printed order.
//
// @from   mention  Mention
// @to     institution  Institution
// @order  gave.position, institution.id
// @cost   parent 5, item 25, all 1..2
MATCH (mention)-[gave:GAVE_AFFILIATION]->(institution)
RETURN institution, gave
