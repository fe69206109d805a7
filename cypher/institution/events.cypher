// Events that the institution hosts, or where somebody gives it as an affiliation, by time.
//
// @from   institution  Institution
// @to     event  Event
// @param  parts  boolean  also through its parts
// @order  event.sortTime, event.id
// @cost   parent 909..8703, item 29, all 27..65
MATCH (institution)<-[:PART_OF*0..3]-(part)
WHERE $parts OR part = institution
CALL (part) {
  MATCH (part)-[:HOSTED]->(event)
  RETURN event, null AS person
  UNION
  MATCH (part)<-[:GAVE_AFFILIATION]-(mention)-[:IN]->(place)-[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(event:Event)
  MATCH (mention)-[:MEANS]->(person)
  RETURN event, person
}
WITH event, count(DISTINCT person) AS people, count(CASE WHEN person IS NULL THEN 1 END) > 0 AS hosted
RETURN event, people, hosted
