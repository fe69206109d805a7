// query/events(event/related(nearness/parts(part/shared)))
// :param of => {text_1: "renormalization", size_1: 1, size_2: 3}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.searchText CONTAINS $of.text_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    WITH
      event_1,
      {
        node: event_1 {
          .title,
          related: {
            edges: COLLECT {
              CALL (event_1) {
                MATCH (event_1)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(shared_2:Person)
                WITH DISTINCT shared_2
                MATCH (shared_2)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(found_2:Event)
                WITH shared_2, collect(DISTINCT found_2) AS bearers_2
                RETURN 'PEOPLE' AS kind_2, shared_2, bearers_2, size(bearers_2) AS number_2
                UNION ALL
                MATCH (event_1)<-[:GIVEN_AT*0..1]-()-[:ABOUT]->(shared_2:Topic)
                WITH DISTINCT shared_2
                WHERE COUNT { (shared_2)<-[:ABOUT]-() } <= 1000
                MATCH (shared_2)<-[:ABOUT]-()-[:GIVEN_AT*0..1]->(found_2:Event)
                WITH shared_2, collect(DISTINCT found_2) AS bearers_2
                RETURN 'TOPICS' AS kind_2, shared_2, bearers_2, size(bearers_2) AS number_2
                UNION ALL
                MATCH (event_1)<-[:GIVEN_AT|IN_PROGRAMME_OF*0..1]-()<-[:IN]-(mention_2)
                  -[:GAVE_AFFILIATION]->(shared_2:Institution)
                WHERE COUNT { (shared_2)<-[:GAVE_AFFILIATION]-() } <= 1000
                MATCH (mention_2)-[:MEANS]->(who_2)
                WITH shared_2, collect(DISTINCT who_2) AS here_2
                WITH shared_2, CASE WHEN size(here_2) = 1 THEN here_2[0] END AS alone_2
                MATCH (shared_2)<-[:GAVE_AFFILIATION]-(mention_2)-[:IN]->()
                  -[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(found_2:Event)
                MATCH (mention_2)-[:MEANS]->(who_2)
                WITH shared_2, alone_2, found_2, collect(DISTINCT who_2) AS there_2
                WITH
                  shared_2,
                  collect(found_2) AS all_2,
                  collect(CASE WHEN alone_2 IS NULL OR there_2 <> [alone_2] THEN found_2 END) AS bearers_2
                RETURN 'INSTITUTIONS' AS kind_2, shared_2, bearers_2, size(all_2) AS number_2
                UNION ALL
                MATCH (event_1)<-[:HOSTED]-(shared_2:Institution)
                MATCH (shared_2)-[:HOSTED]->(found_2:Event)
                WITH shared_2, collect(found_2) AS bearers_2
                RETURN 'HOSTS' AS kind_2, shared_2, bearers_2, size(bearers_2) AS number_2
                UNION ALL
                MATCH (event_1)-[:EDITION_OF]->(shared_2:Series)
                MATCH (shared_2)<-[:EDITION_OF]-(found_2:Event)
                WITH shared_2, collect(found_2) AS bearers_2
                RETURN 'SERIES' AS kind_2, shared_2, bearers_2, size(bearers_2) AS number_2
                UNION ALL
                MATCH (event_1)-[:HELD_AT]->(shared_2:Venue)
                MATCH (shared_2)<-[:HELD_AT]-(found_2:Event)
                WITH shared_2, collect(found_2) AS bearers_2
                RETURN 'VENUES' AS kind_2, shared_2, bearers_2, size(bearers_2) AS number_2
              }
              UNWIND bearers_2 AS other_2
              WITH event_1, other_2, kind_2, shared_2, 1 / log(number_2) AS weight_2
              WHERE other_2 <> event_1
              WITH event_1, other_2, kind_2, shared_2, weight_2
              ORDER BY weight_2 DESC, shared_2.id
              WITH
                event_1,
                other_2,
                kind_2,
                {kind: kind_2, score: sum(weight_2), count: count(shared_2), shared: collect(shared_2.id)[..20]}
                  AS part_2
              WITH event_1, other_2, collect(part_2) AS parts_2
              WHERE NOT EXISTS { (event_1)-[:PART_OF*1..4]->(other_2) }
                AND NOT EXISTS { (other_2)-[:PART_OF*1..4]->(event_1) }
              WITH
                other_2,
                parts_2,
                date(event_1.startDate) AS begins_2,
                date(coalesce(event_1.endDate, event_1.startDate)) AS ends_2,
                date(other_2.startDate) AS otherBegins_2,
                date(coalesce(other_2.endDate, other_2.startDate)) AS otherEnds_2
              WITH
                other_2,
                parts_2,
                CASE
                  WHEN begins_2 IS NULL OR otherBegins_2 IS NULL THEN null
                  WHEN otherBegins_2 > ends_2 THEN duration.inDays(ends_2, otherBegins_2).days
                  WHEN begins_2 > otherEnds_2 THEN duration.inDays(otherEnds_2, begins_2).days
                  ELSE 0
                END AS days_2
              UNWIND parts_2 + CASE
                WHEN days_2 <= 365 THEN [{kind: 'TIME', score: 1 / log(days_2 + 2), count: 0, days: days_2, shared: []}]
                ELSE []
              END AS part_2
              WITH other_2, part_2
              ORDER BY part_2.score DESC, part_2.kind
              WITH other_2, sum(part_2.score) AS score_2, collect(part_2) AS parts_2
              WITH other_2, score_2, parts_2
              ORDER BY score_2 DESC, other_2.sortTime, other_2.id
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
                  node: other_2 {.title}
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              CALL (event_1) {
                MATCH (event_1)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(shared_2:Person)
                WITH DISTINCT shared_2
                MATCH (shared_2)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(found_2:Event)
                WITH shared_2, collect(DISTINCT found_2) AS bearers_2
                RETURN 'PEOPLE' AS kind_2, shared_2, bearers_2, size(bearers_2) AS number_2
                UNION ALL
                MATCH (event_1)<-[:GIVEN_AT*0..1]-()-[:ABOUT]->(shared_2:Topic)
                WITH DISTINCT shared_2
                WHERE COUNT { (shared_2)<-[:ABOUT]-() } <= 1000
                MATCH (shared_2)<-[:ABOUT]-()-[:GIVEN_AT*0..1]->(found_2:Event)
                WITH shared_2, collect(DISTINCT found_2) AS bearers_2
                RETURN 'TOPICS' AS kind_2, shared_2, bearers_2, size(bearers_2) AS number_2
                UNION ALL
                MATCH (event_1)<-[:GIVEN_AT|IN_PROGRAMME_OF*0..1]-()<-[:IN]-(mention_2)
                  -[:GAVE_AFFILIATION]->(shared_2:Institution)
                WHERE COUNT { (shared_2)<-[:GAVE_AFFILIATION]-() } <= 1000
                MATCH (mention_2)-[:MEANS]->(who_2)
                WITH shared_2, collect(DISTINCT who_2) AS here_2
                WITH shared_2, CASE WHEN size(here_2) = 1 THEN here_2[0] END AS alone_2
                MATCH (shared_2)<-[:GAVE_AFFILIATION]-(mention_2)-[:IN]->()
                  -[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(found_2:Event)
                MATCH (mention_2)-[:MEANS]->(who_2)
                WITH shared_2, alone_2, found_2, collect(DISTINCT who_2) AS there_2
                WITH
                  shared_2,
                  collect(found_2) AS all_2,
                  collect(CASE WHEN alone_2 IS NULL OR there_2 <> [alone_2] THEN found_2 END) AS bearers_2
                RETURN 'INSTITUTIONS' AS kind_2, shared_2, bearers_2, size(all_2) AS number_2
                UNION ALL
                MATCH (event_1)<-[:HOSTED]-(shared_2:Institution)
                MATCH (shared_2)-[:HOSTED]->(found_2:Event)
                WITH shared_2, collect(found_2) AS bearers_2
                RETURN 'HOSTS' AS kind_2, shared_2, bearers_2, size(bearers_2) AS number_2
                UNION ALL
                MATCH (event_1)-[:EDITION_OF]->(shared_2:Series)
                MATCH (shared_2)<-[:EDITION_OF]-(found_2:Event)
                WITH shared_2, collect(found_2) AS bearers_2
                RETURN 'SERIES' AS kind_2, shared_2, bearers_2, size(bearers_2) AS number_2
                UNION ALL
                MATCH (event_1)-[:HELD_AT]->(shared_2:Venue)
                MATCH (shared_2)<-[:HELD_AT]-(found_2:Event)
                WITH shared_2, collect(found_2) AS bearers_2
                RETURN 'VENUES' AS kind_2, shared_2, bearers_2, size(bearers_2) AS number_2
              }
              UNWIND bearers_2 AS other_2
              WITH DISTINCT event_1, other_2
              WHERE other_2 <> event_1
              WITH event_1, other_2
              WHERE NOT EXISTS { (event_1)-[:PART_OF*1..4]->(other_2) }
                AND NOT EXISTS { (other_2)-[:PART_OF*1..4]->(event_1) }
              RETURN other_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
