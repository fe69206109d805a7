// query/paths(path/steps(step/from, fact/sources, step/to))
// :param of => {
//   one_1: "person_bmjuraphdpevhszo",
//   other_1: "person_guyjwbcwxjxcrzbo",
//   longest_1: 6,
//   size_1: 20,
//   size_4: 20
// }
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
    WITH
      path_1,
      {
        node: path_1 {
          .length,
          steps: COLLECT {
            UNWIND range(0, size(coalesce(path_1.steps, [])) - 1) AS at_2
            WITH at_2, split(coalesce(path_1.steps, [])[at_2], ' ') AS step_2
            MATCH (one_2:Node {id: step_2[0]}), (other_2:Node {id: step_2[2]})
            MATCH (one_2)-[
              fact_2:ABOUT|AFFILIATED_WITH|ATTENDED|AUTHORED|CHAIRED|CITES|CONTRIBUTED_TO|EDITION_OF|GIVEN_AT|HELD_AT|
                HOSTED|IN_PROGRAMME_OF|IN_SESSION|MEMBER_OF|NARROWER_THAN|ORGANIZED|PART_OF|PRESENTED|REPORTS_ON|
                SPOKE_AT|WROTE
            ]-(other_2)
            WHERE type(fact_2) = step_2[1]
            WITH
              step_2,
              fact_2,
              step_2[1] AS relationship_2,
              startNode(fact_2) = one_2 AS forward_2,
              [step_2[0]] AS start_2,
              [step_2[2]] AS end_2,
              at_2
            ORDER BY at_2
            WITH
              step_2,
              fact_2,
              relationship_2,
              forward_2,
              start_2,
              end_2,
              {
                asPrinted: coalesce(fact_2.asPrinted, []),
                forward: forward_2,
                relationship: relationship_2,
                from: COLLECT {
                  UNWIND start_2 AS id_3
                  MATCH (node_3:Node {id: id_3})
                  WITH node_3
                  ORDER BY node_3.id
                  RETURN CASE
                    WHEN node_3:Assessment|Identifier|Mention|Project|Record|Series|Session|Source|Talk|Topic|Venue|Work
                      THEN node_3 {__typename: [label IN labels(node_3) WHERE label <> 'Node'][0]}
                    WHEN node_3:Event THEN node_3 {.title, __typename: 'Event'}
                    WHEN node_3:Institution THEN node_3 {.name, __typename: 'Institution'}
                    WHEN node_3:Person THEN node_3 {.name, __typename: 'Person'}
                  END
                },
                sources: COLLECT {
                  UNWIND coalesce(fact_2.sources, []) AS id_4
                  MATCH (record_4:Node {id: id_4})-[:FROM]->(source_4)
                  WITH DISTINCT source_4
                  WITH source_4
                  ORDER BY source_4.sortName, source_4.id
                  LIMIT $of.size_4
                  RETURN source_4 {.key}
                },
                to: COLLECT {
                  UNWIND end_2 AS id_5
                  MATCH (node_5:Node {id: id_5})
                  WITH node_5
                  ORDER BY node_5.id
                  RETURN CASE
                    WHEN node_5:Assessment|Identifier|Mention|Project|Record|Series|Session|Source|Talk|Topic|Venue|Work
                      THEN node_5 {__typename: [label IN labels(node_5) WHERE label <> 'Node'][0]}
                    WHEN node_5:Event THEN node_5 {.title, __typename: 'Event'}
                    WHEN node_5:Institution THEN node_5 {.name, __typename: 'Institution'}
                    WHEN node_5:Person THEN node_5 {.name, __typename: 'Person'}
                  END
                }
              } AS answer_2
            RETURN answer_2
          }
        }
      } AS answer_1
    RETURN answer_1
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
