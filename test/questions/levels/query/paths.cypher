// examples/11-how-two-people-are-connected
WITH {
  edges: COLLECT {
    OPTIONAL MATCH (one_1:Node {id: $of.one_1})
    OPTIONAL MATCH (:Identifier {scheme: 'COLLOQUIA', value: $of.one_1})-[:IDENTIFIES]->(oneNow_1:Node)
    OPTIONAL MATCH (other_1:Node {id: $of.other_1})
    OPTIONAL MATCH (:Identifier {scheme: 'COLLOQUIA', value: $of.other_1})-[:IDENTIFIES]->(otherNow_1:Node)
    WITH coalesce(one_1, oneNow_1) AS first_1, coalesce(other_1, otherNow_1) AS last_1
    WHERE first_1 <> last_1
    MATCH way_1 = allShortestPaths(
      (first_1)
        -[
          :AFFILIATED_WITH|ATTENDED|AUTHORED|CHAIRED|CONTRIBUTED_TO|MEMBER_OF|ORGANIZED|PART_OF|PRESENTED|SPOKE_AT*..6
        ]-(last_1)
    )
    WITH [
      at_1 IN range(0, length(way_1) - 1)
      | nodes(way_1)[at_1].id + ' ' + type(relationships(way_1)[at_1]) + ' ' + nodes(way_1)[at_1 + 1].id
    ] AS steps_1
    WITH {length: size(steps_1), steps: steps_1, key: reduce(text_1 = '', step_1 IN steps_1 | text_1 + step_1 + ' ')}
      AS path_1
    WITH path_1
    ORDER BY path_1.key
    LIMIT $of.size_1
    RETURN {cursor: [path_1.key], node: path_1 {.length, from_steps: coalesce(path_1.steps, [])}}
  },
  totalCount: COUNT {
    OPTIONAL MATCH (one_1:Node {id: $of.one_1})
    OPTIONAL MATCH (:Identifier {scheme: 'COLLOQUIA', value: $of.one_1})-[:IDENTIFIES]->(oneNow_1:Node)
    OPTIONAL MATCH (other_1:Node {id: $of.other_1})
    OPTIONAL MATCH (:Identifier {scheme: 'COLLOQUIA', value: $of.other_1})-[:IDENTIFIES]->(otherNow_1:Node)
    WITH coalesce(one_1, oneNow_1) AS first_1, coalesce(other_1, otherNow_1) AS last_1
    WHERE first_1 <> last_1
    MATCH way_1 = allShortestPaths(
      (first_1)
        -[
          :AFFILIATED_WITH|ATTENDED|AUTHORED|CHAIRED|CONTRIBUTED_TO|MEMBER_OF|ORGANIZED|PART_OF|PRESENTED|SPOKE_AT*..6
        ]-(last_1)
    )
    WITH [
      at_1 IN range(0, length(way_1) - 1)
      | nodes(way_1)[at_1].id + ' ' + type(relationships(way_1)[at_1]) + ' ' + nodes(way_1)[at_1 + 1].id
    ] AS steps_1
    WITH {length: size(steps_1), steps: steps_1, key: reduce(text_1 = '', step_1 IN steps_1 | text_1 + step_1 + ' ')}
      AS path_1
    RETURN path_1
  }
} AS value
RETURN value
