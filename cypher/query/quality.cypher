// What each source leaves open, by its title.
// Nodes are counted by the records that state them, which are few: a source is looked up for each of these lists, not for each node.
//
// @to     source  Source
// @order  source.sortName, source.id
// @cost   parent 885000, item 14, all 12
CALL () {
  MATCH (source:Source)
  RETURN source, 0 AS talks, 0 AS unpresented, 0 AS unaffiliated, 0 AS people, 0 AS alone, 0 AS events, 0 AS undated, 0 AS conflicting
  UNION ALL
  MATCH (talk:Talk)
  WITH talk.sources AS ids, count(*) AS talks,
    sum(CASE WHEN EXISTS { (talk)<-[:PRESENTED]-(:Person) } THEN 0 ELSE 1 END) AS unpresented,
    sum(CASE WHEN EXISTS { (talk)<-[:IN]-(:Mention)-[:GAVE_AFFILIATION]->(:Institution) } THEN 0 ELSE 1 END) AS unaffiliated
  UNWIND ids AS id
  MATCH (record:Node {id: id})-[:FROM]->(source)
  WITH DISTINCT ids, source, talks, unpresented, unaffiliated
  RETURN source, talks, unpresented, unaffiliated, 0 AS people, 0 AS alone, 0 AS events, 0 AS undated, 0 AS conflicting
  UNION ALL
  MATCH (person:Person)
  WITH person.sources AS ids, count(*) AS people, sum(CASE WHEN EXISTS { (person)-[:AFFILIATED_WITH]->(:Institution) } THEN 0 ELSE 1 END) AS alone
  UNWIND ids AS id
  MATCH (record:Node {id: id})-[:FROM]->(source)
  WITH DISTINCT ids, source, people, alone
  RETURN source, 0 AS talks, 0 AS unpresented, 0 AS unaffiliated, people, alone, 0 AS events, 0 AS undated, 0 AS conflicting
  UNION ALL
  MATCH (event:Event)
  WITH event.sources AS ids, count(*) AS events, sum(CASE WHEN event.startDate IS NULL THEN 1 ELSE 0 END) AS undated
  UNWIND ids AS id
  MATCH (record:Node {id: id})-[:FROM]->(source)
  WITH DISTINCT ids, source, events, undated
  RETURN source, 0 AS talks, 0 AS unpresented, 0 AS unaffiliated, 0 AS people, 0 AS alone, events, undated, 0 AS conflicting
  UNION ALL
  MATCH (node:Node {conflicting: true})
  WITH node.sources AS ids, count(*) AS conflicting
  UNWIND ids AS id
  MATCH (record:Node {id: id})-[:FROM]->(source)
  WITH DISTINCT ids, source, conflicting
  RETURN source, 0 AS talks, 0 AS unpresented, 0 AS unaffiliated, 0 AS people, 0 AS alone, 0 AS events, 0 AS undated, conflicting
}
WITH source, sum(talks) AS talks, sum(unpresented) AS unpresented, sum(unaffiliated) AS unaffiliated, sum(people) AS people, sum(alone) AS alone,
  sum(events) AS events, sum(undated) AS undated, sum(conflicting) AS conflicting
RETURN source, conflicting,
  {count: unpresented, of: talks, share: CASE talks WHEN 0 THEN null ELSE toFloat(unpresented) / talks END} AS talksWithoutPresenter,
  {count: unaffiliated, of: talks, share: CASE talks WHEN 0 THEN null ELSE toFloat(unaffiliated) / talks END} AS talksWithoutAffiliation,
  {count: alone, of: people, share: CASE people WHEN 0 THEN null ELSE toFloat(alone) / people END} AS peopleWithoutInstitution,
  {count: undated, of: events, share: CASE events WHEN 0 THEN null ELSE toFloat(undated) / events END} AS eventsWithoutDate
