// query/search
// :param of => {text_1: "+(dy^4) +(11^4 11*^2)", types_1: ["Event"], size_1: 20}
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true AND any(label_1 IN labels(hit_1) WHERE label_1 IN $of.types_1)
    WITH hit_1, points_1 AS score_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    RETURN {
      node: CASE
        WHEN hit_1:Assessment|Identifier|Institution|Mention|Person|Project|Record|Series|Session|Source|Talk|Topic|
          Venue|Work THEN hit_1 {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
        WHEN hit_1:Event THEN hit_1 {.code, __typename: 'Event'}
      END
    }
  }
} AS value
RETURN value

// query/search
// :param of => {text_1: "+(dy^4) +(11^4) +(8^4 8*^2)", types_1: ["Talk"], size_1: 20}
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
        WHEN hit_1:Talk THEN hit_1 {.code, __typename: 'Talk'}
      END
    }
  }
} AS value
RETURN value

// query/events
// :param of => {text_1: "dy 11", size_1: 20}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.searchText CONTAINS $of.text_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    RETURN {node: event_1 {.code}}
  }
} AS value
RETURN value
