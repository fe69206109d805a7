// What each source leaves open, by its title.
//
// @to     source  Source
// @order  source.sortName, source.id
// @cost   parent 1198975, item 14, all 12
CALL () {
  MATCH (source:Source)
  RETURN source, 'source' AS kind, [] AS gaps
  UNION ALL
  MATCH (talk:Talk)
  WITH talk,
    CASE WHEN EXISTS { (talk)<-[:PRESENTED]-(:Person) } THEN '' ELSE 'PRESENTER' END AS presenter,
    CASE WHEN EXISTS { (talk)<-[:IN]-(:Mention)-[:GAVE_AFFILIATION]->(:Institution) } THEN '' ELSE 'AFFILIATION' END AS affiliation
  UNWIND talk.sources AS id
  MATCH (record:Node {id: id})-[:FROM]->(source)
  WITH DISTINCT source, talk, presenter, affiliation
  RETURN source, 'talk' AS kind, [presenter, affiliation] AS gaps
  UNION ALL
  MATCH (person:Person)
  WITH person, CASE WHEN EXISTS { (person)-[:AFFILIATED_WITH]->(:Institution) } THEN '' ELSE 'INSTITUTION' END AS institution
  UNWIND person.sources AS id
  MATCH (record:Node {id: id})-[:FROM]->(source)
  WITH DISTINCT source, person, institution
  RETURN source, 'person' AS kind, [institution] AS gaps
  UNION ALL
  MATCH (event:Event)
  UNWIND event.sources AS id
  MATCH (record:Node {id: id})-[:FROM]->(source)
  WITH DISTINCT source, event
  RETURN source, 'event' AS kind, [CASE WHEN event.startDate IS NULL THEN 'DATE' ELSE '' END] AS gaps
  UNION ALL
  MATCH (node:Node {conflicting: true})
  UNWIND node.sources AS id
  MATCH (record:Node {id: id})-[:FROM]->(source)
  WITH DISTINCT source, node
  RETURN source, 'conflict' AS kind, [] AS gaps
}
WITH source,
  sum(CASE kind WHEN 'talk' THEN 1 ELSE 0 END) AS talks,
  sum(CASE WHEN 'PRESENTER' IN gaps THEN 1 ELSE 0 END) AS unpresented,
  sum(CASE WHEN 'AFFILIATION' IN gaps THEN 1 ELSE 0 END) AS unaffiliated,
  sum(CASE kind WHEN 'person' THEN 1 ELSE 0 END) AS people,
  sum(CASE WHEN 'INSTITUTION' IN gaps THEN 1 ELSE 0 END) AS alone,
  sum(CASE kind WHEN 'event' THEN 1 ELSE 0 END) AS events,
  sum(CASE WHEN 'DATE' IN gaps THEN 1 ELSE 0 END) AS undated,
  sum(CASE kind WHEN 'conflict' THEN 1 ELSE 0 END) AS conflicting
RETURN source, conflicting,
  {count: unpresented, of: talks, share: CASE talks WHEN 0 THEN null ELSE toFloat(unpresented) / talks END} AS talksWithoutPresenter,
  {count: unaffiliated, of: talks, share: CASE talks WHEN 0 THEN null ELSE toFloat(unaffiliated) / talks END} AS talksWithoutAffiliation,
  {count: alone, of: people, share: CASE people WHEN 0 THEN null ELSE toFloat(alone) / people END} AS peopleWithoutInstitution,
  {count: undated, of: events, share: CASE events WHEN 0 THEN null ELSE toFloat(undated) / events END} AS eventsWithoutDate
