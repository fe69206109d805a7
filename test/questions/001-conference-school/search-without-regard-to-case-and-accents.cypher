// query/search
// :param of => {text_1: "+(poincare^4 poincare*^2 poincare~1)", types_1: ["Talk"], size_1: 20}
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true AND any(label_1 IN labels(hit_1) WHERE label_1 IN $of.types_1)
    WITH hit_1, points_1 AS score_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    RETURN {
      node: CASE
        WHEN hit_1:Assessment|Identifier|Institution|Mention|Project|Record|Series|Session|Source|Topic|Venue|Work THEN
          hit_1 {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
        WHEN hit_1:Event THEN hit_1 {.title, __typename: 'Event'}
        WHEN hit_1:Person THEN hit_1 {.name, __typename: 'Person'}
        WHEN hit_1:Talk THEN hit_1 {.title, __typename: 'Talk'}
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

// query/search, the same text as above
// :param of => {text_1: "+(long^4) +(gang^4) +(pang^4 pang*^2)", types_1: ["Person"], size_1: 20}

// query/search, the same text as above
// :param of => {text_1: "+(eun^4) +(ah^4) +(k^4 k*^2)", types_1: ["Person"], size_1: 20}

// query/search, the same text as above
// :param of => {
//   text_1: "+(conference^4 conference~2) +(school^4 school~1) +(machine^4 machine*^2 machine~1)",
//   types_1: ["Event"],
//   size_1: 20
// }

// query/search
// :param of => {text_1: "+(poincare^4 poincare~1) +(hydrogen^4 hydrogen*^2 hydrogen~1)", types_1: [], size_1: 20}
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true
    WITH hit_1, points_1 AS score_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    RETURN {
      node: CASE
        WHEN hit_1:Assessment|Identifier|Institution|Mention|Project|Record|Series|Session|Source|Topic|Venue|Work THEN
          hit_1 {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
        WHEN hit_1:Event THEN hit_1 {.title, __typename: 'Event'}
        WHEN hit_1:Person THEN hit_1 {.name, __typename: 'Person'}
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
