// Events with something in common, the nearest first. What few events have weighs more: one of n events weighs 1 / ln n (Adamic & Adar 2003).
// Its own parts, and what it is a part of, are left out; so is a topic of more than a thousand events and talks, which says little of each.
//
// @from   event  Event
// @to     other  Event
// @order  score DESC, other.sortTime, other.id
CALL (event) {
  MATCH (event)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(shared:Person)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(found:Event)
  WHERE found <> event
  WITH DISTINCT found, shared
  RETURN found, 'PEOPLE' AS kind, shared, COUNT { MATCH (shared)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(place:Event) RETURN DISTINCT place } AS bearers
  UNION
  MATCH (event)<-[:GIVEN_AT*0..1]-()-[:ABOUT]->(shared:Topic)
  WITH DISTINCT event, shared
  WHERE COUNT { (shared)<-[:ABOUT]-() } <= 1000
  MATCH (shared)<-[:ABOUT]-()-[:GIVEN_AT*0..1]->(found:Event)
  WITH event, shared, collect(DISTINCT found) AS all
  UNWIND all AS found
  WITH event, shared, found, size(all) AS bearers
  WHERE found <> event
  RETURN found, 'TOPICS' AS kind, shared, bearers
  UNION
  MATCH (event)<-[:HOSTED]-(shared:Institution)-[:HOSTED]->(found:Event)
  WHERE found <> event
  RETURN found, 'HOSTS' AS kind, shared, COUNT { (shared)-[:HOSTED]->(:Event) } AS bearers
  UNION
  MATCH (event)-[:EDITION_OF]->(shared:Series)<-[:EDITION_OF]-(found:Event)
  WHERE found <> event
  RETURN found, 'SERIES' AS kind, shared, COUNT { (shared)<-[:EDITION_OF]-(:Event) } AS bearers
  UNION
  MATCH (event)-[:HELD_AT]->(shared:Venue)<-[:HELD_AT]-(found:Event)
  WHERE found <> event
  RETURN found, 'VENUES' AS kind, shared, COUNT { (shared)<-[:HELD_AT]-(:Event) } AS bearers
}
WITH found AS other, kind, shared, 1 / log(bearers) AS weight
WHERE NOT EXISTS { (event)-[:PART_OF*1..4]->(other) } AND NOT EXISTS { (other)-[:PART_OF*1..4]->(event) }
WITH other, kind, shared, weight ORDER BY weight DESC, shared.id
WITH other, kind, sum(weight) AS part, count(shared) AS count, collect(shared.id)[..20] AS ids ORDER BY part DESC, kind
WITH other, sum(part) AS score, collect({kind: kind, score: part, count: count, shared: ids}) AS parts
RETURN other, score, parts
