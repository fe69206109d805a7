// Affiliations given with the name, in the printed order.
//
// @from   mention  Mention
// @to     institution  Institution
// @order  gave.position, institution.id
MATCH (mention)-[gave:GAVE_AFFILIATION]->(institution)
RETURN institution, gave
