// query/search
// :param of => {text_1: "+(quantom^4 quantom~1) +(mashine^4 mashine*^2 mashine~1)", types_1: [], size_1: 20}
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true
    WITH
      hit_1,
      points_1 AS score_1,
      coalesce(hit_1.name, hit_1.title, hit_1.asPrinted, '') AS shown_1,
      $of.text_1 AS asked_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    RETURN {
      asked: asked_1,
      shown: shown_1,
      node: CASE
        WHEN hit_1:Assessment|Event|Identifier|Institution|Mention|Person|Project|Record|Series|Session|Source|Topic|
          Venue|Work THEN hit_1 {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
        WHEN hit_1:Talk THEN hit_1 {.title, __typename: 'Talk'}
      END
    }
  },
  totalCount: COUNT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true
    RETURN hit_1
  }
} AS value
RETURN value

// query/search-types
// :param of => {text_1: "+(quantom^4 quantom~1) +(mashine^4 mashine*^2 mashine~1)"}
WITH COLLECT {
  CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD node AS hit_1
  WITH [label_1 IN labels(hit_1) WHERE label_1 <> 'Node'][0] AS type_1, count(*) AS count_1
  WITH type_1, count_1
  ORDER BY count_1 DESC, type_1
  RETURN {count: count_1, type: type_1}
} AS value
RETURN value
