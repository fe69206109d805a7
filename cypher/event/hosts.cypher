// Institutions that host the event, by name.
//
// @from   event  Event
// @to     institution  Institution
// @order  institution.sortName, institution.id
MATCH (event)<-[hosted:HOSTED]-(institution)
RETURN institution, hosted
