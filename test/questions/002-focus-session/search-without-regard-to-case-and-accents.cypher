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
        WHEN hit_1:Assessment|Event|Identifier|Mention|Project|Record|Series|Session|Source|Topic|Venue|Work THEN hit_1
          {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
        WHEN hit_1:Institution THEN hit_1 {.name, __typename: 'Institution'}
        WHEN hit_1:Person THEN hit_1 {.name, .names, __typename: 'Person'}
        WHEN hit_1:Talk THEN hit_1 {.code, .title, __typename: 'Talk'}
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

// query/search, the same text as above
// :param of => {text_1: "+(cakmak^4 cakmak*^2 cakmak~1)", types_1: [], size_1: 20}

// query/search, the same text as above
// :param of => {text_1: "+(cengiz^4 cengiz*^2 cengiz~1)", types_1: [], size_1: 20}

// query/search, the same text as above
// :param of => {text_1: "+(cengiz^4 cengiz*^2 cengiz~1)", types_1: [], size_1: 20}

// query/search, the same text as above
// :param of => {text_1: "+(mezard^4 mezard*^2 mezard~1)", types_1: [], size_1: 20}

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
        WHEN hit_1:Assessment|Event|Identifier|Mention|Project|Record|Series|Session|Source|Topic|Venue|Work THEN hit_1
          {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
        WHEN hit_1:Institution THEN hit_1 {.name, __typename: 'Institution'}
        WHEN hit_1:Person THEN hit_1 {.name, .names, __typename: 'Person'}
        WHEN hit_1:Talk THEN hit_1 {.code, .title, __typename: 'Talk'}
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
// :param of => {text_1: "+(wallerb^4 wallerb*^2 wallerb~1)", types_1: ["Person"], size_1: 20}

// query/search, the same text as above
// :param of => {
//   text_1: "+(fur^4) +(softwaretechnik^4 softwaretechnik*^2 softwaretechnik~2)",
//   types_1: ["Institution"],
//   size_1: 20
// }
