// What lies around a node, nearer nodes first, then those with the most relationships to nearer ones; and what connects them.
// A node of more than a thousand relationships is not gone beyond, unless it is the one in the middle: what lies there would be all that is seen.
//
// @to     neighbourhood  Neighbourhood
// @param  id  string
// @param  steps  1..3
// @param  mostNodes  1..500
// @cost   parent 440000, item 25, all 1, steps 2 500000, steps 3 1400000
MATCH (centre:Node {id: $id})
CALL (centre) {
  MATCH (centre)-[fact:OVER]-(next)
  WHERE next <> centre
  WITH next, count(fact) AS links ORDER BY links DESC, next.sortName, next.id
  RETURN collect(next) AS found
}
WITH [centre] AS before, found, found[..$mostNodes - 1] AS ring
WITH before + ring AS kept, [0, size(ring)] AS ends, ring, size(found) - size(ring) AS moreNodes
WITH kept, ends, CASE WHEN $steps > 1 AND moreNodes = 0 THEN ring ELSE [] END AS ring, moreNodes
WITH kept, ends, ring, [one IN ring WHERE COUNT { (one)-[:OVER]-() } <= 1000] AS open, moreNodes
CALL (kept, open) {
  UNWIND open AS one
  MATCH (one)-[fact:OVER]-(next)
  WITH next, count(fact) AS links
  WHERE NOT next IN kept
  WITH next, links ORDER BY links DESC, next.sortName, next.id
  RETURN collect(next) AS found
}
WITH kept AS before, ends, size(ring) - size(open) AS closed, found, found[..$mostNodes - size(kept)] AS ring, moreNodes
WITH before + ring AS kept, ends + (size(before) + size(ring) - 1) AS ends, closed, ring, moreNodes + size(found) - size(ring) AS moreNodes
WITH kept, ends, closed, CASE WHEN $steps > 2 AND moreNodes = 0 THEN ring ELSE [] END AS ring, moreNodes
WITH kept, ends, closed, ring, [one IN ring WHERE COUNT { (one)-[:OVER]-() } <= 1000] AS open, moreNodes
CALL (kept, open) {
  UNWIND open AS one
  MATCH (one)-[fact:OVER]-(next)
  WITH next, count(fact) AS links
  WHERE NOT next IN kept
  WITH next, links ORDER BY links DESC, next.sortName, next.id
  RETURN collect(next) AS found
}
WITH kept AS before, ends, closed + size(ring) - size(open) AS closed, found, found[..$mostNodes - size(kept)] AS ring, moreNodes
WITH before + ring AS kept, ends, closed, moreNodes + size(found) - size(ring) AS moreNodes
WITH kept, ends, closed, moreNodes, [one IN kept WHERE COUNT { (one)-[:OVER]-() } > 1000] AS large
CALL (kept, large) {
  UNWIND range(0, size(kept) - 1) AS at
  WITH at, kept[at] AS one
  CALL (kept, large, one) {
    WITH one WHERE NOT one IN large
    MATCH (one)-[fact:OVER]-(other)
    WHERE other IN kept
    RETURN fact
    UNION ALL
    UNWIND CASE WHEN one IN large THEN kept ELSE [] END AS other
    MATCH (one)-[fact:OVER]-(other)
    RETURN fact
  }
  WITH fact, min(at) AS near, max(at) AS far ORDER BY far, near, type(fact), startNode(fact) = kept[far]
  WITH far, collect(fact) AS facts
  UNWIND range(0, size(facts) - 1) AS rank
  WITH rank, far, facts[rank] AS fact ORDER BY rank, far
  RETURN collect(startNode(fact).id + ' ' + type(fact) + ' ' + endNode(fact).id) AS facts
}
WITH kept[0] AS neighbourhood, [at IN range(0, size(kept) - 1) | {id: kept[at].id, distance: size([last IN ends WHERE at > last])}] AS nodes, facts[..2000] AS steps,
  moreNodes, moreNodes = 0 AND closed = 0 AND size(facts) <= 2000 AS complete
RETURN neighbourhood, complete, moreNodes, nodes, steps
