// Names and titles that have all these words, the best match first.
//
// @to     hit  Node
// @param  text  words
// @param  types  list  only these; all where it is empty
// @order  score DESC, hit.id
// @cost   parent 3500, item 40, all 500
CALL db.index.fulltext.queryNodes('names', $text) YIELD score AS points, node AS hit
WHERE true
  AND any(label IN labels(hit) WHERE label IN $types) // @if types
RETURN hit, points AS score, coalesce(hit.name, hit.title, hit.asPrinted, '') AS shown, $text AS asked
