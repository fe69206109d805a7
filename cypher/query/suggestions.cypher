// What somebody who types may mean: of each type a few, the best match first, and of equal ones what has most events, talks or people.
// Of short beginnings there are too many to look at all: the thousand best are looked at.
//
// @to     hit  Node
// @param  text  words
// @param  types  list  only these types; all where it is empty
// @param  each  1..20
// @order  best DESC, type, at
// @cost   parent 6000, item 10, all 40
CALL db.index.fulltext.queryNodes('names', $text, {limit: 1000}) YIELD score AS points, node AS hit
WITH hit, points, [label IN labels(hit) WHERE label <> 'Node'][0] AS type
WHERE size($types) = 0 OR type IN $types
WITH type, hit, points ORDER BY points DESC, coalesce(hit.eventCount, hit.talkCount, hit.personCount, 0) DESC, hit.sortName, hit.id
WITH type, max(points) AS best, collect(hit)[..$each] AS hits
UNWIND range(0, size(hits) - 1) AS at
WITH type, best, at, hits[at] AS hit
RETURN hit, best, type, at, coalesce(hit.name, hit.title, hit.asPrinted, '') AS shown, $text AS asked
