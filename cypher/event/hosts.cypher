// Institutions that host the event, by name.
//
// @from   event  Event
// @to     institution  Institution
// @order  institution.sortName, institution.id
// @cost   parent 10..11, item 25, all 1
MATCH (event)<-[hosted:HOSTED]-(institution)
RETURN institution, hosted
