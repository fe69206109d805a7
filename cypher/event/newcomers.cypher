// People of the event of whom no earlier appearance is known, by name.
// An earlier event counts whatever the role there.
//
// @from   event  Event
// @to     person  Person
// @param  parts  boolean  also those of its parts
// @param  roles  list  only these; all where it is empty
// @param  kinds  list  only earlier events of these kinds; all where it is empty
// @param  sameSeries  boolean  only earlier events of its series
// @types  fact
// @order  person.sortName, person.id
// @cost   parent 17566..51146, item 23, all 392.8..1422
MATCH (event)<-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person) // @unless parts
MATCH (event)<-[:PART_OF*0..4]-()<-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(person) // @if parts
WHERE event.startYear IS NOT NULL
  AND EXISTS { (event)-[:PART_OF*0..4]->(:Event)-[:EDITION_OF]->(:Series) } // @if sameSeries
  AND any(role IN fact.roles WHERE role IN $roles) // @if roles
  AND NOT EXISTS {
    MATCH (person)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(earlier:Event)
    WHERE coalesce(earlier.endDate, earlier.startDate, earlier.startYear + '-12-31') < coalesce(event.startDate, event.startYear + '-01-01')
      AND earlier.kind IN $kinds // @if kinds
      AND EXISTS { MATCH (earlier)-[:PART_OF*0..4]->(:Event)-[:EDITION_OF]->(series:Series) WHERE EXISTS { (event)-[:PART_OF*0..4]->(:Event)-[:EDITION_OF]->(series) } } // @if sameSeries
  }
WITH DISTINCT person // @unless facts
WITH DISTINCT person, fact ORDER BY fact.roles[0], endNode(fact).id // @if facts
WITH person, collect(fact) AS facts // @if facts
WITH *, COUNT { // @if maybeEarlier
  MATCH (person)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(other:Event) // @if maybeEarlier
  WHERE other <> event // @if maybeEarlier
    AND coalesce(coalesce(other.endYear, other.startYear) = event.startYear AND (event.startDate IS NULL OR coalesce(other.endDate, other.startDate) IS NULL), true) // @if maybeEarlier
    AND NOT EXISTS { (other)-[:PART_OF*1..4]->(event) } AND NOT EXISTS { (event)-[:PART_OF*1..4]->(other) } // @if maybeEarlier
  WITH DISTINCT other // @if maybeEarlier
  RETURN other // @if maybeEarlier
} AS maybeEarlier // @if maybeEarlier
RETURN person, facts, maybeEarlier
