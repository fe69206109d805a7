// examples/15-whom-to-meet
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      WITH
        parent,
        COLLECT {
          MATCH (parent)-[:AUTHORED|PRESENTED|WROTE]->()<-[:AUTHORED|PRESENTED|WROTE]-(colleague_1:Person)
          RETURN DISTINCT colleague_1
        } AS acquainted_1
      CALL (parent) {
        MATCH (parent)-[:PRESENTED|AUTHORED]->(:Talk)-[:ABOUT]->(shared_1:Topic)
        WITH DISTINCT shared_1
        WHERE COUNT { (shared_1)<-[:ABOUT]-() } <= 1000
        MATCH (shared_1)<-[:ABOUT]-(:Talk)<-[:PRESENTED|AUTHORED]-(found_1:Person)
        WITH shared_1, collect(DISTINCT found_1) AS bearers_1
        RETURN 'TOPICS' AS kind_1, shared_1, bearers_1
        UNION ALL
        MATCH (parent)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(shared_1:Event)
        WITH DISTINCT shared_1
        WHERE COUNT { (shared_1)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-() } <= 1000
        MATCH (shared_1)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(found_1:Person)
        WITH shared_1, collect(DISTINCT found_1) AS bearers_1
        RETURN 'EVENTS' AS kind_1, shared_1, bearers_1
        UNION ALL
        MATCH (parent)-[:AFFILIATED_WITH]->(shared_1:Institution)
        WHERE COUNT { (shared_1)<-[:AFFILIATED_WITH]-() } <= 1000
        MATCH (shared_1)<-[:AFFILIATED_WITH]-(found_1:Person)
        WITH shared_1, collect(found_1) AS bearers_1
        RETURN 'INSTITUTIONS' AS kind_1, shared_1, bearers_1
        UNION ALL
        MATCH (parent)-[:AUTHORED|PRESENTED|WROTE]->(place_1)
        WHERE COUNT { (place_1)<-[:AUTHORED|PRESENTED|WROTE]-() } <= 100
        MATCH (place_1)<-[:AUTHORED|PRESENTED|WROTE]-(shared_1:Person)
        WHERE shared_1 <> parent
        WITH DISTINCT shared_1
        MATCH (shared_1)-[:AUTHORED|PRESENTED|WROTE]->(place_1)
        WHERE COUNT { (place_1)<-[:AUTHORED|PRESENTED|WROTE]-() } <= 100
        MATCH (place_1)<-[:AUTHORED|PRESENTED|WROTE]-(found_1:Person)
        WHERE found_1 <> shared_1
        WITH shared_1, collect(DISTINCT found_1) AS bearers_1
        RETURN 'PEOPLE' AS kind_1, shared_1, bearers_1
      }
      UNWIND bearers_1 AS other_1
      WITH parent, other_1, other_1 IN acquainted_1 AS known_1, kind_1, shared_1, 1 / log(size(bearers_1)) AS weight_1
      WHERE other_1 <> parent AND ($of.met_1 OR NOT known_1)
      WITH other_1, known_1, kind_1, shared_1, weight_1
      ORDER BY weight_1 DESC, shared_1.id
      WITH
        other_1,
        known_1,
        kind_1,
        {kind: kind_1, score: sum(weight_1), count: count(shared_1), shared: collect(shared_1.id)[..20]} AS part_1
      WITH other_1, known_1, part_1
      ORDER BY part_1.score DESC, part_1.kind
      WITH other_1, known_1, sum(part_1.score) AS score_1, collect(part_1) AS parts_1
      WITH other_1, score_1, known_1 AS met_1, parts_1
      ORDER BY score_1 DESC, other_1.sortName, other_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [score_1, other_1.sortName, other_1.id],
        met: met_1,
        score: score_1,
        from_parts: coalesce(parts_1, []),
        node: other_1 {
          .asPrinted,
          .citation,
          .code,
          .eventCount,
          .firstSeen,
          .firstYear,
          .id,
          .key,
          .lastSeen,
          .lastYear,
          .name,
          .names,
          .talkCount,
          .title,
          .value,
          from_conflicts: coalesce(other_1.conflicts, []),
          from_sources: coalesce(other_1.sources, [])
        }
      }
    },
    totalCount: COUNT {
      WITH
        parent,
        COLLECT {
          MATCH (parent)-[:AUTHORED|PRESENTED|WROTE]->()<-[:AUTHORED|PRESENTED|WROTE]-(colleague_1:Person)
          RETURN DISTINCT colleague_1
        } AS acquainted_1
      CALL (parent) {
        MATCH (parent)-[:PRESENTED|AUTHORED]->(:Talk)-[:ABOUT]->(shared_1:Topic)
        WITH DISTINCT shared_1
        WHERE COUNT { (shared_1)<-[:ABOUT]-() } <= 1000
        MATCH (shared_1)<-[:ABOUT]-(:Talk)<-[:PRESENTED|AUTHORED]-(found_1:Person)
        WITH shared_1, collect(DISTINCT found_1) AS bearers_1
        RETURN 'TOPICS' AS kind_1, shared_1, bearers_1
        UNION ALL
        MATCH (parent)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(shared_1:Event)
        WITH DISTINCT shared_1
        WHERE COUNT { (shared_1)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-() } <= 1000
        MATCH (shared_1)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(found_1:Person)
        WITH shared_1, collect(DISTINCT found_1) AS bearers_1
        RETURN 'EVENTS' AS kind_1, shared_1, bearers_1
        UNION ALL
        MATCH (parent)-[:AFFILIATED_WITH]->(shared_1:Institution)
        WHERE COUNT { (shared_1)<-[:AFFILIATED_WITH]-() } <= 1000
        MATCH (shared_1)<-[:AFFILIATED_WITH]-(found_1:Person)
        WITH shared_1, collect(found_1) AS bearers_1
        RETURN 'INSTITUTIONS' AS kind_1, shared_1, bearers_1
        UNION ALL
        MATCH (parent)-[:AUTHORED|PRESENTED|WROTE]->(place_1)
        WHERE COUNT { (place_1)<-[:AUTHORED|PRESENTED|WROTE]-() } <= 100
        MATCH (place_1)<-[:AUTHORED|PRESENTED|WROTE]-(shared_1:Person)
        WHERE shared_1 <> parent
        WITH DISTINCT shared_1
        MATCH (shared_1)-[:AUTHORED|PRESENTED|WROTE]->(place_1)
        WHERE COUNT { (place_1)<-[:AUTHORED|PRESENTED|WROTE]-() } <= 100
        MATCH (place_1)<-[:AUTHORED|PRESENTED|WROTE]-(found_1:Person)
        WHERE found_1 <> shared_1
        WITH shared_1, collect(DISTINCT found_1) AS bearers_1
        RETURN 'PEOPLE' AS kind_1, shared_1, bearers_1
      }
      UNWIND bearers_1 AS other_1
      WITH DISTINCT parent, other_1, other_1 IN acquainted_1 AS known_1
      WHERE other_1 <> parent AND ($of.met_1 OR NOT known_1)
      RETURN other_1
    }
  } AS value
RETURN key, value
