// Events in groups; an event that has several of what it is grouped by stands in several groups.
//
// @from   event  Event
// @to     group  Group
// @order  COUNT: group.count DESC, group.key
// @order  KEY: group.key
// @order  PEOPLE: group.personCount DESC, group.key
// @cost   parent 1, COUNTRY 27, HOST 18, KIND 1, SERIES 12, TOPIC 30, YEAR 1, personCount 3000
OPTIONAL MATCH (event)-[:HELD_AT]->(venue:Venue) // @if COUNTRY
OPTIONAL MATCH (event)<-[:HOSTED]-(host:Institution) // @if COUNTRY, HOST
OPTIONAL MATCH (event)-[:EDITION_OF]->(series:Series) // @if SERIES
OPTIONAL MATCH (event)-[:ABOUT]->(topic:Topic) // @if TOPIC
OPTIONAL MATCH (event)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person:Person) // @if personCount
OPTIONAL MATCH (event)<-[:GIVEN_AT]-(talk:Talk) // @if talkCount
RETURN group,
  coalesce(venue.country, host.country) AS COUNTRY,
  host AS HOST,
  event.kind AS KIND,
  series AS SERIES,
  topic AS TOPIC,
  event.startYear AS YEAR,
  count(DISTINCT event) AS count,
  count(DISTINCT person) AS personCount,
  count(DISTINCT talk) AS talkCount,
  min(event.startDate) AS firstDate,
  max(coalesce(event.endDate, event.startDate)) AS lastDate
