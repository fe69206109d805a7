// query/search
// :param of => {text_1: "+(edge^4) +(of^4) +(chaos^4 chaos*^2 chaos~1)", types_1: [], size_1: 20}
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true
    WITH hit_1, points_1 AS score_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    RETURN {
      node: CASE
        WHEN hit_1:Assessment|Event|Identifier|Mention|Person|Project|Record|Source|Talk|Venue|Work THEN hit_1
          {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
        WHEN hit_1:Institution THEN hit_1 {.name, __typename: 'Institution'}
        WHEN hit_1:Series THEN hit_1 {.title, __typename: 'Series'}
        WHEN hit_1:Session THEN hit_1 {.title, __typename: 'Session'}
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

// query/search
// :param of => {text_1: "+(boltzm^4 boltzm*^2 boltzm~1)", types_1: ["Topic"], size_1: 20}
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true AND any(label_1 IN labels(hit_1) WHERE label_1 IN $of.types_1)
    WITH hit_1, points_1 AS score_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    RETURN {
      node: CASE
        WHEN hit_1:Assessment|Event|Identifier|Mention|Person|Project|Record|Source|Talk|Venue|Work THEN hit_1
          {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
        WHEN hit_1:Institution THEN hit_1 {.name, __typename: 'Institution'}
        WHEN hit_1:Series THEN hit_1 {.title, __typename: 'Series'}
        WHEN hit_1:Session THEN hit_1 {.title, __typename: 'Session'}
        WHEN hit_1:Topic THEN hit_1 {.name, __typename: 'Topic'}
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
// :param of => {text_1: "+(leiden^4 leiden*^2 leiden~1)", types_1: [], size_1: 20}

// query/search, the same text as above
// :param of => {text_1: "+(independent^4 independent~2) +(research^4 research*^2 research~1)", types_1: [], size_1: 20}

// query/search, the same text as above
// :param of => {
//   text_1: "+(physics^4 physics~1) +(machine^4 machine~1) +(learning^4 learning*^2 learning~1)",
//   types_1: ["Series"],
//   size_1: 20
// }

// query/search
// :param of => {text_1: "+(brightspace^4 brightspace*^2 brightspace~2)", types_1: [], size_1: 20}
WITH {
  totalCount: COUNT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true
    RETURN hit_1
  }
} AS value
RETURN value
