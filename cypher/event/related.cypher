// Events with something in common, the nearest first. What few events have weighs more: one of n events weighs 1 / ln n (Adamic & Adar 2003).
// How near both lie in time adds to what they share, and is nothing by itself. An institution counts where different people give it at the two events.
// Its own parts, and what it is a part of, are left out; so are topics of more than a thousand events and talks, and institutions given with more than a
// thousand names, which say little of each.
//
// @from   event  Event
// @to     other  Event
// @order  score DESC, other.sortTime, other.id
// @cost   parent 521228..756357, item 29, all 64
CALL (event) {
  MATCH (event)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(shared:Person)
  WITH DISTINCT shared
  MATCH (shared)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(found:Event)
  WITH shared, collect(DISTINCT found) AS bearers
  RETURN 'PEOPLE' AS kind, shared, bearers, size(bearers) AS number
  UNION ALL
  MATCH (event)<-[:GIVEN_AT*0..1]-()-[:ABOUT]->(shared:Topic)
  WITH DISTINCT shared
  WHERE COUNT { (shared)<-[:ABOUT]-() } <= 1000
  MATCH (shared)<-[:ABOUT]-()-[:GIVEN_AT*0..1]->(found:Event)
  WITH shared, collect(DISTINCT found) AS bearers
  RETURN 'TOPICS' AS kind, shared, bearers, size(bearers) AS number
  UNION ALL
  MATCH (event)<-[:GIVEN_AT|IN_PROGRAMME_OF*0..1]-()<-[:IN]-(mention)-[:GAVE_AFFILIATION]->(shared:Institution)
  WHERE COUNT { (shared)<-[:GAVE_AFFILIATION]-() } <= 1000
  MATCH (mention)-[:MEANS]->(who)
  WITH shared, collect(DISTINCT who) AS here
  WITH shared, CASE WHEN size(here) = 1 THEN here[0] END AS alone
  MATCH (shared)<-[:GAVE_AFFILIATION]-(mention)-[:IN]->()-[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(found:Event)
  MATCH (mention)-[:MEANS]->(who)
  WITH shared, alone, found, collect(DISTINCT who) AS there
  WITH shared, collect(found) AS all, collect(CASE WHEN alone IS NULL OR there <> [alone] THEN found END) AS bearers
  RETURN 'INSTITUTIONS' AS kind, shared, bearers, size(all) AS number
  UNION ALL
  MATCH (event)<-[:HOSTED]-(shared:Institution)
  MATCH (shared)-[:HOSTED]->(found:Event)
  WITH shared, collect(found) AS bearers
  RETURN 'HOSTS' AS kind, shared, bearers, size(bearers) AS number
  UNION ALL
  MATCH (event)-[:EDITION_OF]->(shared:Series)
  MATCH (shared)<-[:EDITION_OF]-(found:Event)
  WITH shared, collect(found) AS bearers
  RETURN 'SERIES' AS kind, shared, bearers, size(bearers) AS number
  UNION ALL
  MATCH (event)-[:HELD_AT]->(shared:Venue)
  MATCH (shared)<-[:HELD_AT]-(found:Event)
  WITH shared, collect(found) AS bearers
  RETURN 'VENUES' AS kind, shared, bearers, size(bearers) AS number
}
UNWIND bearers AS other
WITH DISTINCT event, other // @unless score, parts
WITH event, other, kind, shared, 1 / log(number) AS weight // @if score, parts
WHERE other <> event
WITH event, other, kind, shared, weight ORDER BY weight DESC, shared.id // @if score, parts
WITH event, other, kind, {kind: kind, score: sum(weight), count: count(shared), shared: collect(shared.id)[..20]} AS part // @if score, parts
WITH event, other, collect(part) AS parts // @if score, parts
WITH event, other // @unless score, parts
WHERE NOT EXISTS { (event)-[:PART_OF*1..4]->(other) } AND NOT EXISTS { (other)-[:PART_OF*1..4]->(event) }
WITH other, parts, date(event.startDate) AS begins, date(coalesce(event.endDate, event.startDate)) AS ends, date(other.startDate) AS otherBegins, date(coalesce(other.endDate, other.startDate)) AS otherEnds // @if score, parts
WITH other, parts, CASE WHEN begins IS NULL OR otherBegins IS NULL THEN null WHEN otherBegins > ends THEN duration.inDays(ends, otherBegins).days WHEN begins > otherEnds THEN duration.inDays(otherEnds, begins).days ELSE 0 END AS days // @if score, parts
UNWIND parts + CASE WHEN days <= 365 THEN [{kind: 'TIME', score: 1 / log(days + 2), count: 0, days: days, shared: []}] ELSE [] END AS part // @if score, parts
WITH other, part ORDER BY part.score DESC, part.kind // @if score, parts
WITH other, sum(part.score) AS score, collect(part) AS parts // @if score, parts
RETURN other, score, parts
