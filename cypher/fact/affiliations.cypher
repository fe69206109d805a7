// Affiliations given with the name there, in the printed order.
//
// @from   mentions  List
// @to     institution  Institution
// @order  position, institution.id
UNWIND mentions AS id
MATCH (mention:Node {id: id})-[gave:GAVE_AFFILIATION]->(institution)
WITH institution, gave ORDER BY id
WITH institution, collect(gave) AS facts
RETURN institution, facts,
  reduce(least = 1000000, fact IN facts | CASE WHEN fact.position < least THEN fact.position ELSE least END) AS position
