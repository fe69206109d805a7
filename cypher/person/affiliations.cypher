// Institutions that the person gives as affiliations, by name.
//
// @from   person  Person
// @to     institution  Institution
// @order  institution.sortName, institution.id
MATCH (person)-[affiliated:AFFILIATED_WITH]->(institution)
RETURN institution, affiliated
