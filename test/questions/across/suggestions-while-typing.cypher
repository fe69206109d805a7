// query/suggestions
// :param of => {text_1: "+(halv^4 halv*^2)", types_1: [], each_1: 5}
WITH COLLECT {
  CALL db.index.fulltext.queryNodes('names', $of.text_1, {limit: 1000}) YIELD score AS points_1, node AS hit_1
  WITH hit_1, points_1, [label_1 IN labels(hit_1) WHERE label_1 <> 'Node'][0] AS type_1
  WHERE size($of.types_1) = 0 OR type_1 IN $of.types_1
  WITH type_1, hit_1, points_1
  ORDER BY
    points_1 DESC,
    coalesce(hit_1.eventCount, hit_1.talkCount, hit_1.personCount, 0) DESC,
    hit_1.sortName,
    hit_1.id
  WITH type_1, max(points_1) AS best_1, collect(hit_1)[..$of.each_1] AS hits_1
  UNWIND range(0, size(hits_1) - 1) AS at_1
  WITH type_1, best_1, at_1, hits_1[at_1] AS hit_1
  WITH
    hit_1,
    best_1,
    type_1,
    at_1,
    coalesce(hit_1.name, hit_1.title, hit_1.asPrinted, '') AS shown_1,
    $of.text_1 AS asked_1
  ORDER BY best_1 DESC, type_1, at_1
  RETURN {
    asked: asked_1,
    shown: shown_1,
    node: CASE
      WHEN hit_1:Assessment|Event|Identifier|Institution|Mention|Project|Record|Series|Session|Source|Talk|Topic|Venue|
        Work THEN hit_1 {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
      WHEN hit_1:Person THEN hit_1 {.eventCount, .name, __typename: 'Person'}
    END
  }
} AS value
RETURN value

// query/suggestions
// :param of => {text_1: "+(machine^4 machine~1) +(l^4 l*^2)", types_1: ["Event", "Topic"], each_1: 1}
WITH COLLECT {
  CALL db.index.fulltext.queryNodes('names', $of.text_1, {limit: 1000}) YIELD score AS points_1, node AS hit_1
  WITH hit_1, points_1, [label_1 IN labels(hit_1) WHERE label_1 <> 'Node'][0] AS type_1
  WHERE size($of.types_1) = 0 OR type_1 IN $of.types_1
  WITH type_1, hit_1, points_1
  ORDER BY
    points_1 DESC,
    coalesce(hit_1.eventCount, hit_1.talkCount, hit_1.personCount, 0) DESC,
    hit_1.sortName,
    hit_1.id
  WITH type_1, max(points_1) AS best_1, collect(hit_1)[..$of.each_1] AS hits_1
  UNWIND range(0, size(hits_1) - 1) AS at_1
  WITH type_1, best_1, at_1, hits_1[at_1] AS hit_1
  WITH hit_1, best_1, type_1, at_1
  ORDER BY best_1 DESC, type_1, at_1
  RETURN {
    node: CASE
      WHEN hit_1:Assessment|Identifier|Institution|Mention|Person|Project|Record|Series|Session|Source|Talk|Venue|Work
        THEN hit_1 {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
      WHEN hit_1:Event THEN hit_1 {.title, __typename: 'Event'}
      WHEN hit_1:Topic THEN hit_1 {.name, .talkCount, __typename: 'Topic'}
    END
  }
} AS value
RETURN value

// query/suggestions
// :param of => {text_1: "+(zzz^4 zzz*^2)", types_1: [], each_1: 5}
WITH COLLECT {
  CALL db.index.fulltext.queryNodes('names', $of.text_1, {limit: 1000}) YIELD score AS points_1, node AS hit_1
  WITH hit_1, points_1, [label_1 IN labels(hit_1) WHERE label_1 <> 'Node'][0] AS type_1
  WHERE size($of.types_1) = 0 OR type_1 IN $of.types_1
  WITH type_1, hit_1, points_1
  ORDER BY
    points_1 DESC,
    coalesce(hit_1.eventCount, hit_1.talkCount, hit_1.personCount, 0) DESC,
    hit_1.sortName,
    hit_1.id
  WITH type_1, max(points_1) AS best_1, collect(hit_1)[..$of.each_1] AS hits_1
  UNWIND range(0, size(hits_1) - 1) AS at_1
  WITH type_1, best_1, at_1, hits_1[at_1] AS hit_1
  WITH hit_1, best_1, type_1, at_1
  ORDER BY best_1 DESC, type_1, at_1
  RETURN {node: hit_1 {.id, __typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}}
} AS value
RETURN value
