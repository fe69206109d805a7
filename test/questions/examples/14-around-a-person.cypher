// query/neighbourhood(neighbourhood/nodes, path/steps(step/from, fact/sources, step/to))
// :param of => {id_1: "person_bmjuraphdpevhszo", steps_1: 2, mostNodes_1: 9, size_5: 20}
WITH COLLECT {
  MATCH (centre_1:Node {id: $of.id_1})
  CALL (centre_1) {
    MATCH (centre_1)-[
      fact_1:ABOUT|AFFILIATED_WITH|ATTENDED|AUTHORED|CHAIRED|CITES|CONTRIBUTED_TO|EDITION_OF|GIVEN_AT|HELD_AT|HOSTED|
        IN_PROGRAMME_OF|IN_SESSION|MEMBER_OF|NARROWER_THAN|ORGANIZED|PART_OF|PRESENTED|REPORTS_ON|SPOKE_AT|WROTE
    ]-(next_1)
    WHERE next_1 <> centre_1
    WITH next_1, count(fact_1) AS links_1
    ORDER BY links_1 DESC, next_1.sortName, next_1.id
    RETURN collect(next_1) AS found_1
  }
  WITH [centre_1] AS before_1, found_1, found_1[..$of.mostNodes_1 - 1] AS ring_1
  WITH before_1 + ring_1 AS kept_1, [0, size(ring_1)] AS ends_1, ring_1, size(found_1) - size(ring_1) AS moreNodes_1
  WITH kept_1, ends_1, CASE WHEN $of.steps_1 > 1 AND moreNodes_1 = 0 THEN ring_1 ELSE [] END AS ring_1, moreNodes_1
  WITH
    kept_1,
    ends_1,
    ring_1,
    [
      one_1 IN ring_1
      WHERE COUNT {
        (one_1)-[
          :ABOUT|AFFILIATED_WITH|ATTENDED|AUTHORED|CHAIRED|CITES|CONTRIBUTED_TO|EDITION_OF|GIVEN_AT|HELD_AT|HOSTED|
            IN_PROGRAMME_OF|IN_SESSION|MEMBER_OF|NARROWER_THAN|ORGANIZED|PART_OF|PRESENTED|REPORTS_ON|SPOKE_AT|WROTE
        ]-()
      } <= 1000
    ] AS open_1,
    moreNodes_1
  CALL (kept_1, open_1) {
    UNWIND open_1 AS one_1
    MATCH (one_1)-[
      fact_1:ABOUT|AFFILIATED_WITH|ATTENDED|AUTHORED|CHAIRED|CITES|CONTRIBUTED_TO|EDITION_OF|GIVEN_AT|HELD_AT|HOSTED|
        IN_PROGRAMME_OF|IN_SESSION|MEMBER_OF|NARROWER_THAN|ORGANIZED|PART_OF|PRESENTED|REPORTS_ON|SPOKE_AT|WROTE
    ]-(next_1)
    WITH next_1, count(fact_1) AS links_1
    WHERE NOT next_1 IN kept_1
    WITH next_1, links_1
    ORDER BY links_1 DESC, next_1.sortName, next_1.id
    RETURN collect(next_1) AS found_1
  }
  WITH
    kept_1 AS before_1,
    ends_1,
    size(ring_1) - size(open_1) AS closed_1,
    found_1,
    found_1[..$of.mostNodes_1 - size(kept_1)] AS ring_1,
    moreNodes_1
  WITH
    before_1 + ring_1 AS kept_1,
    ends_1 + (size(before_1) + size(ring_1) - 1) AS ends_1,
    closed_1,
    ring_1,
    moreNodes_1 + size(found_1) - size(ring_1) AS moreNodes_1
  WITH
    kept_1,
    ends_1,
    closed_1,
    CASE WHEN $of.steps_1 > 2 AND moreNodes_1 = 0 THEN ring_1 ELSE [] END AS ring_1,
    moreNodes_1
  WITH
    kept_1,
    ends_1,
    closed_1,
    ring_1,
    [
      one_1 IN ring_1
      WHERE COUNT {
        (one_1)-[
          :ABOUT|AFFILIATED_WITH|ATTENDED|AUTHORED|CHAIRED|CITES|CONTRIBUTED_TO|EDITION_OF|GIVEN_AT|HELD_AT|HOSTED|
            IN_PROGRAMME_OF|IN_SESSION|MEMBER_OF|NARROWER_THAN|ORGANIZED|PART_OF|PRESENTED|REPORTS_ON|SPOKE_AT|WROTE
        ]-()
      } <= 1000
    ] AS open_1,
    moreNodes_1
  CALL (kept_1, open_1) {
    UNWIND open_1 AS one_1
    MATCH (one_1)-[
      fact_1:ABOUT|AFFILIATED_WITH|ATTENDED|AUTHORED|CHAIRED|CITES|CONTRIBUTED_TO|EDITION_OF|GIVEN_AT|HELD_AT|HOSTED|
        IN_PROGRAMME_OF|IN_SESSION|MEMBER_OF|NARROWER_THAN|ORGANIZED|PART_OF|PRESENTED|REPORTS_ON|SPOKE_AT|WROTE
    ]-(next_1)
    WITH next_1, count(fact_1) AS links_1
    WHERE NOT next_1 IN kept_1
    WITH next_1, links_1
    ORDER BY links_1 DESC, next_1.sortName, next_1.id
    RETURN collect(next_1) AS found_1
  }
  WITH
    kept_1 AS before_1,
    ends_1,
    closed_1 + size(ring_1) - size(open_1) AS closed_1,
    found_1,
    found_1[..$of.mostNodes_1 - size(kept_1)] AS ring_1,
    moreNodes_1
  WITH before_1 + ring_1 AS kept_1, ends_1, closed_1, moreNodes_1 + size(found_1) - size(ring_1) AS moreNodes_1
  WITH
    kept_1,
    ends_1,
    closed_1,
    moreNodes_1,
    [
      one_1 IN kept_1
      WHERE COUNT {
        (one_1)-[
          :ABOUT|AFFILIATED_WITH|ATTENDED|AUTHORED|CHAIRED|CITES|CONTRIBUTED_TO|EDITION_OF|GIVEN_AT|HELD_AT|HOSTED|
            IN_PROGRAMME_OF|IN_SESSION|MEMBER_OF|NARROWER_THAN|ORGANIZED|PART_OF|PRESENTED|REPORTS_ON|SPOKE_AT|WROTE
        ]-()
      } > 1000
    ] AS large_1
  CALL (kept_1, large_1) {
    UNWIND range(0, size(kept_1) - 1) AS at_1
    WITH at_1, kept_1[at_1] AS one_1
    CALL (kept_1, large_1, one_1) {
      WITH one_1
      WHERE NOT one_1 IN large_1
      MATCH (one_1)-[
        fact_1:ABOUT|AFFILIATED_WITH|ATTENDED|AUTHORED|CHAIRED|CITES|CONTRIBUTED_TO|EDITION_OF|GIVEN_AT|HELD_AT|HOSTED|
          IN_PROGRAMME_OF|IN_SESSION|MEMBER_OF|NARROWER_THAN|ORGANIZED|PART_OF|PRESENTED|REPORTS_ON|SPOKE_AT|WROTE
      ]-(other_1)
      WHERE other_1 IN kept_1
      RETURN fact_1
      UNION ALL
      UNWIND CASE WHEN one_1 IN large_1 THEN kept_1 ELSE [] END AS other_1
      MATCH (one_1)-[
        fact_1:ABOUT|AFFILIATED_WITH|ATTENDED|AUTHORED|CHAIRED|CITES|CONTRIBUTED_TO|EDITION_OF|GIVEN_AT|HELD_AT|HOSTED|
          IN_PROGRAMME_OF|IN_SESSION|MEMBER_OF|NARROWER_THAN|ORGANIZED|PART_OF|PRESENTED|REPORTS_ON|SPOKE_AT|WROTE
      ]-(other_1)
      RETURN fact_1
    }
    WITH fact_1, min(at_1) AS near_1, max(at_1) AS far_1
    ORDER BY far_1, near_1, type(fact_1), startNode(fact_1) = kept_1[far_1]
    WITH far_1, collect(fact_1) AS facts_1
    UNWIND range(0, size(facts_1) - 1) AS rank_1
    WITH rank_1, far_1, facts_1[rank_1] AS fact_1
    ORDER BY rank_1, far_1
    RETURN collect(startNode(fact_1).id + ' ' + type(fact_1) + ' ' + endNode(fact_1).id) AS facts_1
  }
  WITH
    kept_1[0] AS neighbourhood_1,
    [at_1 IN range(0, size(kept_1) - 1) | {id: kept_1[at_1].id, distance: size([last_1 IN ends_1 WHERE at_1 > last_1])}]
      AS nodes_1,
    facts_1[..2000] AS steps_1,
    moreNodes_1,
    moreNodes_1 = 0 AND closed_1 = 0 AND size(facts_1) <= 2000 AS complete_1
  WITH neighbourhood_1, complete_1, moreNodes_1, nodes_1, steps_1
  WITH
    neighbourhood_1,
    complete_1,
    moreNodes_1,
    nodes_1,
    steps_1,
    {
      complete: complete_1,
      moreNodes: moreNodes_1,
      nodes: COLLECT {
        UNWIND range(0, size(coalesce(nodes_1, [])) - 1) AS at_2
        MATCH (node_2:Node {id: coalesce(nodes_1, [])[at_2].id})
        WITH node_2, coalesce(nodes_1, [])[at_2].distance AS distance_2, at_2
        ORDER BY at_2
        RETURN {
          distance: distance_2,
          node: node_2 {
            .asPrinted,
            .citation,
            .code,
            .key,
            .name,
            .title,
            .value,
            __typename: [label IN labels(node_2) WHERE label <> 'Node'][0]
          }
        }
      },
      relationships: COLLECT {
        UNWIND range(0, size(steps_1) - 1) AS at_3
        WITH at_3, split(steps_1[at_3], ' ') AS step_3
        MATCH (one_3:Node {id: step_3[0]}), (other_3:Node {id: step_3[2]})
        MATCH (one_3)-[
          fact_3:ABOUT|AFFILIATED_WITH|ATTENDED|AUTHORED|CHAIRED|CITES|CONTRIBUTED_TO|EDITION_OF|GIVEN_AT|HELD_AT|
            HOSTED|IN_PROGRAMME_OF|IN_SESSION|MEMBER_OF|NARROWER_THAN|ORGANIZED|PART_OF|PRESENTED|REPORTS_ON|SPOKE_AT|
            WROTE
        ]-(other_3)
        WHERE type(fact_3) = step_3[1]
        WITH step_3, fact_3, step_3[1] AS relationship_3, [step_3[0]] AS start_3, [step_3[2]] AS end_3, at_3
        ORDER BY at_3
        WITH
          step_3,
          fact_3,
          relationship_3,
          start_3,
          end_3,
          {
            relationship: relationship_3,
            roles: coalesce(fact_3.roles, []),
            from: COLLECT {
              UNWIND start_3 AS id_4
              MATCH (node_4:Node {id: id_4})
              WITH node_4
              ORDER BY node_4.id
              RETURN node_4 {
                .asPrinted,
                .citation,
                .code,
                .key,
                .name,
                .title,
                .value,
                __typename: [label IN labels(node_4) WHERE label <> 'Node'][0]
              }
            },
            sources: COLLECT {
              UNWIND coalesce(fact_3.sources, []) AS id_5
              MATCH (record_5:Node {id: id_5})-[:FROM]->(source_5)
              WITH DISTINCT source_5
              WITH source_5
              ORDER BY source_5.sortName, source_5.id
              LIMIT $of.size_5
              RETURN source_5 {.key}
            },
            to: COLLECT {
              UNWIND end_3 AS id_6
              MATCH (node_6:Node {id: id_6})
              WITH node_6
              ORDER BY node_6.id
              RETURN node_6 {
                .asPrinted,
                .citation,
                .code,
                .key,
                .name,
                .title,
                .value,
                __typename: [label IN labels(node_6) WHERE label <> 'Node'][0]
              }
            }
          } AS answer_3
        RETURN answer_3
      }
    } AS answer_1
  RETURN answer_1
} AS value
RETURN value
