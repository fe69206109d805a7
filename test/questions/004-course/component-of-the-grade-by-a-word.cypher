// query/search
// :param of => {
//   text_1: "+(project^4 project~1) +(presentation^4 presentation*^2 presentation~2)",
//   types_1: ["Assessment"],
//   size_1: 20
// }
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true AND any(label_1 IN labels(hit_1) WHERE label_1 IN $of.types_1)
    WITH hit_1, points_1 AS score_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    RETURN {
      node: CASE
        WHEN hit_1:Assessment THEN hit_1 {.percent, .title, __typename: 'Assessment'}
        WHEN hit_1:Event|Identifier|Institution|Mention|Person|Project|Record|Series|Session|Source|Talk|Topic|Venue|
          Work THEN hit_1 {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
      END
    }
  },
  totalCount: COUNT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true AND any(label_1 IN labels(hit_1) WHERE label_1 IN $of.types_1)
    RETURN hit_1
  }
} AS value
RETURN value
