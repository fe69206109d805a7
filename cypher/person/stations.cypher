// Institutions printed beside the person's name, in the order of when each was first; those with no date last.
// What has no date of its own has that of its session, or of its event.
//
// @from   person  Person
// @to     institution  Institution
// @order  since, institution.sortName, institution.id
// @cost   parent 106..1884, item 0, all 1..6
MATCH (person)-[affiliated:AFFILIATED_WITH]->(institution)
CALL (affiliated) {
  UNWIND affiliated.mentions AS id
  MATCH (:Node {id: id})-[:IN]->(place)
  OPTIONAL MATCH (place)-[:IN_SESSION]->(session:Session)
  OPTIONAL MATCH (place)-[:GIVEN_AT|IN_PROGRAMME_OF]->(event:Event)
  WITH coalesce(place.startDate, session.startDate, event.startDate) AS began,
    coalesce(place.endDate, place.startDate, session.endDate, session.startDate, event.endDate, event.startDate) AS ended,
    coalesce(place.startYear, session.startYear, event.startYear) AS year,
    coalesce(place.endYear, place.startYear, session.endYear, session.startYear, event.endYear, event.startYear) AS lastYear
  RETURN min(began) AS from, max(ended) AS until, toInteger(min(year)) AS fromYear, toInteger(max(lastYear)) AS untilYear, min(coalesce(began, year + '~')) AS first
}
RETURN institution, affiliated, from, until, fromYear, untilYear, size(affiliated.mentions) AS appearances, coalesce(first, '~') AS since
