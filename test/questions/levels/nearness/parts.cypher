// examples/12-related-events
UNWIND range(0, size($of.keys) - 1) AS key
WITH key, $of.keys[key] AS parent
WITH
  key,
  parent,
  COLLECT {
    UNWIND range(0, size(parent) - 1) AS at_1
    WITH at_1, parent[at_1] AS part_1
    WITH
      part_1,
      part_1.kind AS kind_1,
      part_1.score AS score_1,
      part_1.count AS count_1,
      part_1.days AS days_1,
      part_1.shared AS shared_1,
      at_1
    ORDER BY at_1
    RETURN {count: count_1, days: days_1, kind: kind_1, score: score_1, from_shared: coalesce(shared_1, [])}
  } AS value
RETURN key, value
