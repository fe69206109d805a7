// People who appear in at least so many events, those in most events first.
//
// The kept `eventDays` tell how many there are in a span of time, without a look at any: what begins by a day is less than that day with a ~ behind it.
// Of a first page, the five hundred with most events at any time tell how many one of the page has at least: whoever has fewer at any time is not on it.
//
// @to     person  Person
// @param  atLeast  positive
// @param  roles  list  only these; all where it is empty
// @param  counting  string  PRINTED or TOP
// @param  among  list  only these events; all where it is empty
// @param  from  date
// @param  until  date
// @types  fact
// @when   kept unless roles, among, counting TOP
// @order  EVENTS: eventCount DESC, person.sortName, person.id
// @order  NAME: person.sortName, person.id
// @cost   parent 1000, item 21, all 20000, among 290000, roles 140000, counting TOP 110000
WITH coalesce($from, '') AS earliest, coalesce($until, '') + '~' AS latest
MATCH (often:Person) WHERE often.sortEvents < toString(10000000 - $atLeast) // @if kept & first-page
WITH earliest, latest, often ORDER BY often.sortEvents LIMIT 500 // @if kept & first-page
WITH earliest, latest, CASE WHEN $from IS NULL AND $until IS NULL THEN often.eventCount ELSE size([days IN often.eventDays WHERE days < latest AND right(days, 10) >= earliest]) END AS enough // @if kept & first-page
ORDER BY enough DESC LIMIT $size // @if kept & first-page
WITH earliest, latest, CASE WHEN count(*) = $size AND min(enough) > $atLeast THEN min(enough) ELSE $atLeast END AS least // @if kept & first-page
WITH earliest, latest, $atLeast AS least // @unless kept & first-page
MATCH (person:Person) // @if kept
MATCH (person:Person)-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event:Event) // @unless kept, counting TOP
MATCH (person:Person)-[fact:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(:Event)-[:PART_OF*0..4]->(event:Event) // @if counting TOP
WHERE true
  AND person.sortEvents < toString(10000000 - least) // @unless counting TOP
  AND ($from IS NULL OR coalesce(event.endDate, event.startDate, event.startYear + '-01-01') >= $from) // @unless kept
  AND ($until IS NULL OR coalesce(event.startDate, event.startYear + '-12-31') <= $until) // @unless kept
  AND NOT EXISTS { (event)-[:PART_OF]->(:Event) } // @if counting TOP
  AND any(role IN fact.roles WHERE role IN $roles) // @if roles
  AND event.id IN $among // @if among
WITH person, count(DISTINCT event) AS eventCount // @unless kept
WITH person, CASE WHEN $from IS NULL AND $until IS NULL THEN person.eventCount ELSE size([days IN person.eventDays WHERE days < latest AND right(days, 10) >= earliest]) END AS eventCount // @if kept
WHERE eventCount >= $atLeast
RETURN person, eventCount
