// People in groups; somebody who has several of what they are grouped by stands in several groups.
//
// @from   person  Person
// @to     group  Group
// @order  COUNT: group.count DESC, group.key
// @order  KEY: group.key
// @order  EVENTS: group.eventCount DESC, group.key
// @cost   parent 1, COUNTRY 10, EVENT 10, EVENT_KIND 12, INSTITUTION 9, ROLE 12, TOPIC 39, YEAR 12, eventCount 20, institutionCount 20
OPTIONAL MATCH (person)-[appearance:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event:Event) // @if EVENT, EVENT_KIND, ROLE, YEAR, eventCount
UNWIND coalesce(appearance.roles, [null]) AS role // @if ROLE
OPTIONAL MATCH (person)-[:AFFILIATED_WITH]->(institution:Institution) // @if COUNTRY, INSTITUTION, institutionCount
OPTIONAL MATCH (person)-[:PRESENTED|AUTHORED]->(:Talk)-[:ABOUT]->(topic:Topic) // @if TOPIC
RETURN group,
  institution.country AS COUNTRY,
  event AS EVENT,
  event.kind AS EVENT_KIND,
  institution AS INSTITUTION,
  toString(role) AS ROLE,
  topic AS TOPIC,
  event.startYear AS YEAR,
  count(DISTINCT person) AS count,
  count(DISTINCT event) AS eventCount,
  count(DISTINCT institution) AS institutionCount,
  min(person.firstSeen) AS firstSeen,
  max(person.lastSeen) AS lastSeen
