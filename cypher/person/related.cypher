// People one should meet, the nearest first: those with whom something is shared, and no talk or work.
// What few people have weighs more: one of n people weighs 1 / ln n (Adamic & Adar 2003). What says little of each is left out: events and institutions
// of more than a thousand people, topics of more than a thousand events and talks, talks and works of more than a hundred people, who need not know each other.
//
// @from   person  Person
// @to     other  Person
// @param  met  boolean  also those with whom there is a talk or a work
// @order  score DESC, other.sortName, other.id
// @cost   parent 20000..350000, item 16, all 1253..15723
WITH person, COLLECT { MATCH (person)-[:AUTHORED|PRESENTED|WROTE]->()<-[:AUTHORED|PRESENTED|WROTE]-(colleague:Person) RETURN DISTINCT colleague } AS acquainted
CALL (person) {
  MATCH (person)-[:PRESENTED|AUTHORED]->(:Talk)-[:ABOUT]->(shared:Topic)
  WITH DISTINCT shared
  WHERE COUNT { (shared)<-[:ABOUT]-() } <= 1000
  MATCH (shared)<-[:ABOUT]-(:Talk)<-[:PRESENTED|AUTHORED]-(found:Person)
  WITH shared, collect(DISTINCT found) AS bearers
  RETURN 'TOPICS' AS kind, shared, bearers
  UNION ALL
  MATCH (person)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(shared:Event)
  WITH DISTINCT shared
  WHERE COUNT { (shared)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-() } <= 1000
  MATCH (shared)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(found:Person)
  WITH shared, collect(DISTINCT found) AS bearers
  RETURN 'EVENTS' AS kind, shared, bearers
  UNION ALL
  MATCH (person)-[:AFFILIATED_WITH]->(shared:Institution)
  WHERE COUNT { (shared)<-[:AFFILIATED_WITH]-() } <= 1000
  MATCH (shared)<-[:AFFILIATED_WITH]-(found:Person)
  WITH shared, collect(found) AS bearers
  RETURN 'INSTITUTIONS' AS kind, shared, bearers
  UNION ALL
  MATCH (person)-[:AUTHORED|PRESENTED|WROTE]->(place)
  WHERE COUNT { (place)<-[:AUTHORED|PRESENTED|WROTE]-() } <= 100
  MATCH (place)<-[:AUTHORED|PRESENTED|WROTE]-(shared:Person)
  WHERE shared <> person
  WITH DISTINCT shared
  MATCH (shared)-[:AUTHORED|PRESENTED|WROTE]->(place)
  WHERE COUNT { (place)<-[:AUTHORED|PRESENTED|WROTE]-() } <= 100
  MATCH (place)<-[:AUTHORED|PRESENTED|WROTE]-(found:Person)
  WHERE found <> shared
  WITH shared, collect(DISTINCT found) AS bearers
  RETURN 'PEOPLE' AS kind, shared, bearers
}
UNWIND bearers AS other
WITH DISTINCT person, other, other IN acquainted AS known // @unless score, parts
WITH person, other, other IN acquainted AS known, kind, shared, 1 / log(size(bearers)) AS weight // @if score, parts
WHERE other <> person AND ($met OR NOT known)
WITH other, known, kind, shared, weight ORDER BY weight DESC, shared.id // @if score, parts
WITH other, known, kind, {kind: kind, score: sum(weight), count: count(shared), shared: collect(shared.id)[..20]} AS part // @if score, parts
WITH other, known, part ORDER BY part.score DESC, part.kind // @if score, parts
WITH other, known, sum(part.score) AS score, collect(part) AS parts // @if score, parts
RETURN other, score, known AS met, parts
