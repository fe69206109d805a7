// query/search
// :param of => {text_1: "+(cakmak^4 cakmak*^2 cakmak~1)", types_1: [], size_1: 20}
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true
    WITH hit_1, points_1 AS score_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    RETURN {
      node: CASE
        WHEN hit_1:Assessment|Event|Identifier|Institution|Mention|Project|Record|Series|Session|Source|Talk|Topic|
          Venue|Work THEN hit_1 {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
        WHEN hit_1:Person THEN hit_1 {.name, __typename: 'Person'}
      END
    }
  }
} AS value
RETURN value

// query/search, the same text as above
// :param of => {text_1: "+(henri^4 henri~1) +(riihimaki^4 riihimaki*^2 riihimaki~2)", types_1: [], size_1: 20}

// query/search
// :param of => {text_1: "+(bethe^4 bethe~1) +(salpeter^4 salpeter*^2 salpeter~1)", types_1: ["Talk"], size_1: 20}
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true AND any(label_1 IN labels(hit_1) WHERE label_1 IN $of.types_1)
    WITH hit_1, points_1 AS score_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    RETURN {
      node: CASE
        WHEN hit_1:Assessment|Event|Identifier|Institution|Mention|Person|Project|Record|Series|Session|Source|Topic|
          Venue|Work THEN hit_1 {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
        WHEN hit_1:Talk THEN hit_1 {.title, __typename: 'Talk'}
      END
    }
  }
} AS value
RETURN value

// query/search
// :param of => {
//   text_1: "+(technische^4 technische~2) +(universitat^4 universitat~2) +(berlin^4 berlin*^2 berlin~1)",
//   types_1: [],
//   size_1: 20
// }
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true
    WITH hit_1, points_1 AS score_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    RETURN {
      node: CASE
        WHEN hit_1:Assessment|Event|Identifier|Mention|Person|Project|Record|Series|Session|Source|Talk|Topic|Venue|Work
          THEN hit_1 {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
        WHEN hit_1:Institution THEN hit_1 {.name, __typename: 'Institution'}
      END
    }
  }
} AS value
RETURN value

// query/search, the same text as above
// :param of => {text_1: "+(jim^4) +(halverson^4 halverson*^2 halverson~2)", types_1: [], size_1: 20}

// query/search
// :param of => {text_1: "+(wallerb^4 wallerb*^2 wallerb~1)", types_1: ["Person"], size_1: 20}
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true AND any(label_1 IN labels(hit_1) WHERE label_1 IN $of.types_1)
    WITH hit_1, points_1 AS score_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    RETURN {
      node: CASE
        WHEN hit_1:Assessment|Event|Identifier|Institution|Mention|Project|Record|Series|Session|Source|Talk|Topic|
          Venue|Work THEN hit_1 {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
        WHEN hit_1:Person THEN hit_1 {.name, __typename: 'Person'}
      END
    }
  }
} AS value
RETURN value

// query/search
// :param of => {text_1: "+(nobody^4 nobody~1) +(of^4) +(this^4) +(name^4 name*^2)", types_1: [], size_1: 20}
WITH {
  totalCount: COUNT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true
    RETURN hit_1
  }
} AS value
RETURN value
