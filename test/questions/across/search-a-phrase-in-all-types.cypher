// query/search
// :param of => {text_1: "+(renormalization^4 renormalization~2) +(group^4 group*^2 group~1)", types_1: [], size_1: 20}
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true
    WITH hit_1, points_1 AS score_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    RETURN {
      node: CASE
        WHEN hit_1:Assessment|Identifier|Institution|Mention|Person|Project|Record|Series|Session|Talk|Venue|Work THEN
          hit_1 {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
        WHEN hit_1:Event THEN hit_1 {.kind, .title, __typename: 'Event'}
        WHEN hit_1:Source THEN hit_1 {.title, __typename: 'Source'}
        WHEN hit_1:Topic THEN hit_1 {.name, __typename: 'Topic'}
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
