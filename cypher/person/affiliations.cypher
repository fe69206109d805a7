// Institutions that the person gives as affiliations, by name.
//
// @from   person  Person
// @to     institution  Institution
// @order  institution.sortName, institution.id
// @cost   parent 11..25, item 17, all 1..6
MATCH (person)-[affiliated:AFFILIATED_WITH]->(institution)
RETURN institution, affiliated
