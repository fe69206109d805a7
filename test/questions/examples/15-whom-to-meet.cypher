// query/linking-people(path/steps(step/from, fact/sources, step/to))
// :param of => {
//   one_1: "event_42rkb6r3xvz34gcd",
//   other_1: "event_r4im727ytuwmz4j5",
//   parts_1: false,
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
    MATCH (first_1)<-[near_1:AFFILIATED_WITH|ATTENDED|CHAIRED|CONTRIBUTED_TO|ORGANIZED|SPOKE_AT]-(person_1:Person)
    WITH last_1, person_1, near_1
    ORDER BY endNode(near_1).sortName, endNode(near_1).id, type(near_1)
    WITH last_1, person_1, collect(DISTINCT endNode(near_1).id + ' ' + type(near_1) + ' ' + person_1.id) AS to_1
    MATCH (person_1)-[far_1:AFFILIATED_WITH|ATTENDED|CHAIRED|CONTRIBUTED_TO|ORGANIZED|SPOKE_AT]->(last_1)
    WITH person_1, to_1, far_1
    ORDER BY endNode(far_1).sortName, endNode(far_1).id, type(far_1)
    WITH person_1, to_1, collect(DISTINCT person_1.id + ' ' + type(far_1) + ' ' + endNode(far_1).id) AS on_1
    WITH person_1, to_1 + on_1 AS steps_1
    WHERE person_1.sortName IS NOT NULL
    WITH person_1, steps_1
    ORDER BY person_1.sortName, person_1.id
    LIMIT $of.size_1
    WITH
      person_1,
      steps_1,
      {
        steps: COLLECT {
          UNWIND range(0, size(coalesce(steps_1, [])) - 1) AS at_2
          WITH at_2, split(coalesce(steps_1, [])[at_2], ' ') AS step_2
          MATCH (one_2:Node {id: step_2[0]}), (other_2:Node {id: step_2[2]})
          MATCH (one_2)-[
            fact_2:ABOUT|AFFILIATED_WITH|ATTENDED|AUTHORED|CHAIRED|CITES|CONTRIBUTED_TO|EDITION_OF|GIVEN_AT|HELD_AT|
              HOSTED|IN_PROGRAMME_OF|IN_SESSION|MEMBER_OF|NARROWER_THAN|ORGANIZED|PART_OF|PRESENTED|REPORTS_ON|SPOKE_AT|
              WROTE
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
              forward: forward_2,
              relationship: relationship_2,
              from: COLLECT {
                UNWIND start_2 AS id_3
                MATCH (node_3:Node {id: id_3})
                WITH node_3
                ORDER BY node_3.id
                RETURN node_3 {
                  .asPrinted,
                  .citation,
                  .code,
                  .key,
                  .name,
                  .title,
                  .value,
                  __typename: [label IN labels(node_3) WHERE label <> 'Node'][0]
                }
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
                RETURN node_5 {
                  .asPrinted,
                  .citation,
                  .code,
                  .key,
                  .name,
                  .title,
                  .value,
                  __typename: [label IN labels(node_5) WHERE label <> 'Node'][0]
                }
              }
            } AS answer_2
          RETURN answer_2
        },
        node: person_1 {.name}
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value

// query/person(person/related(nearness/parts(part/shared)))
// :param of => {id_1: "person_l2mr6ujod3r3tvzm", met_2: false, size_2: 3}
WITH COLLECT {
  MATCH (person_1:Node {id: $of.id_1})
  WHERE person_1:Person
  WITH
    person_1,
    person_1 {
      .name,
      related: {
        edges: COLLECT {
          WITH
            person_1,
            COLLECT {
              MATCH (person_1)-[:AUTHORED|PRESENTED|WROTE]->()<-[:AUTHORED|PRESENTED|WROTE]-(colleague_2:Person)
              RETURN DISTINCT colleague_2
            } AS acquainted_2
          CALL (person_1) {
            MATCH (person_1)-[:PRESENTED|AUTHORED]->(:Talk)-[:ABOUT]->(shared_2:Topic)
            WITH DISTINCT shared_2
            WHERE COUNT { (shared_2)<-[:ABOUT]-() } <= 1000
            MATCH (shared_2)<-[:ABOUT]-(:Talk)<-[:PRESENTED|AUTHORED]-(found_2:Person)
            WITH shared_2, collect(DISTINCT found_2) AS bearers_2
            RETURN 'TOPICS' AS kind_2, shared_2, bearers_2
            UNION ALL
            MATCH (person_1)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(shared_2:Event)
            WITH DISTINCT shared_2
            WHERE COUNT { (shared_2)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-() } <= 1000
            MATCH (shared_2)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(found_2:Person)
            WITH shared_2, collect(DISTINCT found_2) AS bearers_2
            RETURN 'EVENTS' AS kind_2, shared_2, bearers_2
            UNION ALL
            MATCH (person_1)-[:AFFILIATED_WITH]->(shared_2:Institution)
            WHERE COUNT { (shared_2)<-[:AFFILIATED_WITH]-() } <= 1000
            MATCH (shared_2)<-[:AFFILIATED_WITH]-(found_2:Person)
            WITH shared_2, collect(found_2) AS bearers_2
            RETURN 'INSTITUTIONS' AS kind_2, shared_2, bearers_2
            UNION ALL
            MATCH (person_1)-[:AUTHORED|PRESENTED|WROTE]->(place_2)
            WHERE COUNT { (place_2)<-[:AUTHORED|PRESENTED|WROTE]-() } <= 100
            MATCH (place_2)<-[:AUTHORED|PRESENTED|WROTE]-(shared_2:Person)
            WHERE shared_2 <> person_1
            WITH DISTINCT shared_2
            MATCH (shared_2)-[:AUTHORED|PRESENTED|WROTE]->(place_2)
            WHERE COUNT { (place_2)<-[:AUTHORED|PRESENTED|WROTE]-() } <= 100
            MATCH (place_2)<-[:AUTHORED|PRESENTED|WROTE]-(found_2:Person)
            WHERE found_2 <> shared_2
            WITH shared_2, collect(DISTINCT found_2) AS bearers_2
            RETURN 'PEOPLE' AS kind_2, shared_2, bearers_2
          }
          UNWIND bearers_2 AS other_2
          WITH
            person_1,
            other_2,
            other_2 IN acquainted_2 AS known_2,
            kind_2,
            shared_2,
            1 / log(size(bearers_2)) AS weight_2
          WHERE other_2 <> person_1 AND ($of.met_2 OR NOT known_2)
          WITH other_2, known_2, kind_2, shared_2, weight_2
          ORDER BY weight_2 DESC, shared_2.id
          WITH
            other_2,
            known_2,
            kind_2,
            {kind: kind_2, score: sum(weight_2), count: count(shared_2), shared: collect(shared_2.id)[..20]} AS part_2
          WITH other_2, known_2, part_2
          ORDER BY part_2.score DESC, part_2.kind
          WITH other_2, known_2, sum(part_2.score) AS score_2, collect(part_2) AS parts_2
          WITH other_2, score_2, parts_2
          ORDER BY score_2 DESC, other_2.sortName, other_2.id
          LIMIT $of.size_2
          WITH
            other_2,
            score_2,
            parts_2,
            {
              score: score_2,
              parts: COLLECT {
                UNWIND range(0, size(coalesce(parts_2, [])) - 1) AS at_3
                WITH at_3, coalesce(parts_2, [])[at_3] AS part_3
                WITH
                  part_3,
                  part_3.kind AS kind_3,
                  part_3.score AS score_3,
                  part_3.count AS count_3,
                  part_3.shared AS shared_3,
                  at_3
                ORDER BY at_3
                WITH
                  part_3,
                  kind_3,
                  score_3,
                  count_3,
                  shared_3,
                  {
                    count: count_3,
                    kind: kind_3,
                    score: score_3,
                    shared: COLLECT {
                      UNWIND range(0, size(coalesce(shared_3, [])) - 1) AS at_4
                      MATCH (node_4:Node {id: coalesce(shared_3, [])[at_4]})
                      WITH node_4, at_4
                      ORDER BY at_4
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
                    }
                  } AS answer_3
                RETURN answer_3
              },
              node: other_2 {.name}
            } AS answer_2
          RETURN answer_2
        },
        totalCount: COUNT {
          WITH
            person_1,
            COLLECT {
              MATCH (person_1)-[:AUTHORED|PRESENTED|WROTE]->()<-[:AUTHORED|PRESENTED|WROTE]-(colleague_2:Person)
              RETURN DISTINCT colleague_2
            } AS acquainted_2
          CALL (person_1) {
            MATCH (person_1)-[:PRESENTED|AUTHORED]->(:Talk)-[:ABOUT]->(shared_2:Topic)
            WITH DISTINCT shared_2
            WHERE COUNT { (shared_2)<-[:ABOUT]-() } <= 1000
            MATCH (shared_2)<-[:ABOUT]-(:Talk)<-[:PRESENTED|AUTHORED]-(found_2:Person)
            WITH shared_2, collect(DISTINCT found_2) AS bearers_2
            RETURN 'TOPICS' AS kind_2, shared_2, bearers_2
            UNION ALL
            MATCH (person_1)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(shared_2:Event)
            WITH DISTINCT shared_2
            WHERE COUNT { (shared_2)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-() } <= 1000
            MATCH (shared_2)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(found_2:Person)
            WITH shared_2, collect(DISTINCT found_2) AS bearers_2
            RETURN 'EVENTS' AS kind_2, shared_2, bearers_2
            UNION ALL
            MATCH (person_1)-[:AFFILIATED_WITH]->(shared_2:Institution)
            WHERE COUNT { (shared_2)<-[:AFFILIATED_WITH]-() } <= 1000
            MATCH (shared_2)<-[:AFFILIATED_WITH]-(found_2:Person)
            WITH shared_2, collect(found_2) AS bearers_2
            RETURN 'INSTITUTIONS' AS kind_2, shared_2, bearers_2
            UNION ALL
            MATCH (person_1)-[:AUTHORED|PRESENTED|WROTE]->(place_2)
            WHERE COUNT { (place_2)<-[:AUTHORED|PRESENTED|WROTE]-() } <= 100
            MATCH (place_2)<-[:AUTHORED|PRESENTED|WROTE]-(shared_2:Person)
            WHERE shared_2 <> person_1
            WITH DISTINCT shared_2
            MATCH (shared_2)-[:AUTHORED|PRESENTED|WROTE]->(place_2)
            WHERE COUNT { (place_2)<-[:AUTHORED|PRESENTED|WROTE]-() } <= 100
            MATCH (place_2)<-[:AUTHORED|PRESENTED|WROTE]-(found_2:Person)
            WHERE found_2 <> shared_2
            WITH shared_2, collect(DISTINCT found_2) AS bearers_2
            RETURN 'PEOPLE' AS kind_2, shared_2, bearers_2
          }
          UNWIND bearers_2 AS other_2
          WITH DISTINCT person_1, other_2, other_2 IN acquainted_2 AS known_2
          WHERE other_2 <> person_1 AND ($of.met_2 OR NOT known_2)
          RETURN other_2
        }
      }
    } AS answer_1
  RETURN answer_1
} AS value
RETURN value
