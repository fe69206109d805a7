// How many of each type have names or titles with all these words, the most first.
//
// @to     type  Type
// @param  text  words
// @order  count DESC, type
CALL db.index.fulltext.queryNodes('names', $text) YIELD node AS hit
WITH [label IN labels(hit) WHERE label <> 'Node'][0] AS type, count(*) AS count
RETURN type, count
