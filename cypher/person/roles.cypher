// Roles that the person has at events and in projects, with how often.
//
// @from   person  Person
// @to     role  Role
// @order  role
// @cost   parent 5..109, item 25, all 1.1..5
MATCH (person)-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED|MEMBER_OF]->(place:Event|Project)
UNWIND fact.roles AS role
WITH role, count(DISTINCT CASE WHEN place:Event THEN place END) AS events, count(DISTINCT CASE WHEN place:Project THEN place END) AS projects
RETURN role, events, projects
