// across/misspelt-words
WITH COLLECT {
  CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD node AS hit_1
  WITH [label_1 IN labels(hit_1) WHERE label_1 <> 'Node'][0] AS type_1, count(*) AS count_1
  WITH type_1, count_1
  ORDER BY count_1 DESC, type_1
  RETURN {count: count_1, type: type_1}
} AS value
RETURN value
