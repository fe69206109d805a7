// Talks in groups; a talk that has several of what it is grouped by stands in several groups.
//
// @from   talk  Talk
// @to     group  Group
// @order  COUNT: group.count DESC, group.key
// @order  KEY: group.key
// @order  PEOPLE: group.personCount DESC, group.key
// @cost   parent 1, COUNTRY 30, EVENT 11, EVENT_KIND 12, INSTITUTION 28, KIND 1, PRESENTER 14, SERIES 22, TOPIC 13, TRACK 1, YEAR 22, personCount 30, institutionCount 68
OPTIONAL MATCH (talk)-[:IN_SESSION]->(session:Session) // @if YEAR, firstDate, lastDate
OPTIONAL MATCH (talk)-[:GIVEN_AT]->(event:Event) // @if YEAR, EVENT, EVENT_KIND, SERIES, firstDate, lastDate, eventCount
OPTIONAL MATCH (event)-[:EDITION_OF]->(series:Series) // @if SERIES
OPTIONAL MATCH (talk)-[:ABOUT]->(topic:Topic) // @if TOPIC
OPTIONAL MATCH (talk)<-[:IN]-(mention:Mention)-[:GAVE_AFFILIATION]->(institution:Institution) // @if COUNTRY, INSTITUTION, institutionCount
OPTIONAL MATCH (talk)<-[:PRESENTED]-(presenter:Person) // @if PRESENTER
OPTIONAL MATCH (talk)<-[:PRESENTED|AUTHORED]-(person:Person) // @if personCount
RETURN group,
  institution.country AS COUNTRY,
  event AS EVENT,
  event.kind AS EVENT_KIND,
  institution AS INSTITUTION,
  talk.kind AS KIND,
  presenter AS PRESENTER,
  series AS SERIES,
  topic AS TOPIC,
  talk.track AS TRACK,
  coalesce(talk.startYear, session.startYear, event.startYear) AS YEAR,
  count(DISTINCT talk) AS count,
  count(DISTINCT event) AS eventCount,
  count(DISTINCT institution) AS institutionCount,
  count(DISTINCT person) AS personCount,
  min(coalesce(talk.startDate, session.startDate, event.startDate)) AS firstDate,
  max(coalesce(talk.startDate, session.startDate, event.startDate)) AS lastDate
