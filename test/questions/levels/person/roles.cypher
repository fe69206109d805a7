// 000-winter-school/organizers-in-the-groups
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  COLLECT {
    MATCH (parent)-[fact_1:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED|MEMBER_OF]->(place_1:Event|Project)
    UNWIND fact_1.roles AS role_1
    WITH
      role_1,
      count(DISTINCT CASE WHEN place_1:Event THEN place_1 END) AS events_1,
      count(DISTINCT CASE WHEN place_1:Project THEN place_1 END) AS projects_1
    WITH role_1, events_1, projects_1
    ORDER BY role_1
    RETURN {events: events_1, projects: projects_1, role: role_1}
  } AS value
RETURN key, value
