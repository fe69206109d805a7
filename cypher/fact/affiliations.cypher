// Affiliations given with the name there, in the printed order.
//
// @from   mentions  List
// @to     institution  Institution
// @order  position, institution.id
UNWIND mentions AS id
MATCH (mention:Node {id: id})-[gave:GAVE_AFFILIATION]->(institution:Institution)
WITH institution, collect(gave) AS gaves
RETURN institution,
  reduce(seen = [], gave IN gaves | seen + [each IN gave.asPrinted WHERE NOT each IN seen]) AS asPrinted,
  reduce(least = 1000000, gave IN gaves | CASE WHEN gave.position < least THEN gave.position ELSE least END) AS position
