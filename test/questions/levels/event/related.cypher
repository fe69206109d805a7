// examples/12-related-events
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      CALL (parent) {
        MATCH (parent)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(shared_1:Person)
        WITH DISTINCT shared_1
        MATCH (shared_1)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(found_1:Event)
        WITH shared_1, collect(DISTINCT found_1) AS bearers_1
        RETURN 'PEOPLE' AS kind_1, shared_1, bearers_1, size(bearers_1) AS number_1
        UNION ALL
        MATCH (parent)<-[:GIVEN_AT*0..1]-()-[:ABOUT]->(shared_1:Topic)
        WITH DISTINCT shared_1
        WHERE COUNT { (shared_1)<-[:ABOUT]-() } <= 1000
        MATCH (shared_1)<-[:ABOUT]-()-[:GIVEN_AT*0..1]->(found_1:Event)
        WITH shared_1, collect(DISTINCT found_1) AS bearers_1
        RETURN 'TOPICS' AS kind_1, shared_1, bearers_1, size(bearers_1) AS number_1
        UNION ALL
        MATCH (parent)<-[:GIVEN_AT|IN_PROGRAMME_OF*0..1]-()<-[:IN]-(mention_1)
          -[:GAVE_AFFILIATION]->(shared_1:Institution)
        WHERE COUNT { (shared_1)<-[:GAVE_AFFILIATION]-() } <= 1000
        MATCH (mention_1)-[:MEANS]->(who_1)
        WITH shared_1, collect(DISTINCT who_1) AS here_1
        WITH shared_1, CASE WHEN size(here_1) = 1 THEN here_1[0] END AS alone_1
        MATCH (shared_1)<-[:GAVE_AFFILIATION]-(mention_1)-[:IN]->()-[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(found_1:Event)
        MATCH (mention_1)-[:MEANS]->(who_1)
        WITH shared_1, alone_1, found_1, collect(DISTINCT who_1) AS there_1
        WITH
          shared_1,
          collect(found_1) AS all_1,
          collect(CASE WHEN alone_1 IS NULL OR there_1 <> [alone_1] THEN found_1 END) AS bearers_1
        RETURN 'INSTITUTIONS' AS kind_1, shared_1, bearers_1, size(all_1) AS number_1
        UNION ALL
        MATCH (parent)<-[:HOSTED]-(shared_1:Institution)
        MATCH (shared_1)-[:HOSTED]->(found_1:Event)
        WITH shared_1, collect(found_1) AS bearers_1
        RETURN 'HOSTS' AS kind_1, shared_1, bearers_1, size(bearers_1) AS number_1
        UNION ALL
        MATCH (parent)-[:EDITION_OF]->(shared_1:Series)
        MATCH (shared_1)<-[:EDITION_OF]-(found_1:Event)
        WITH shared_1, collect(found_1) AS bearers_1
        RETURN 'SERIES' AS kind_1, shared_1, bearers_1, size(bearers_1) AS number_1
        UNION ALL
        MATCH (parent)-[:HELD_AT]->(shared_1:Venue)
        MATCH (shared_1)<-[:HELD_AT]-(found_1:Event)
        WITH shared_1, collect(found_1) AS bearers_1
        RETURN 'VENUES' AS kind_1, shared_1, bearers_1, size(bearers_1) AS number_1
      }
      UNWIND bearers_1 AS other_1
      WITH parent, other_1, kind_1, shared_1, 1 / log(number_1) AS weight_1
      WHERE other_1 <> parent
      WITH parent, other_1, kind_1, shared_1, weight_1
      ORDER BY weight_1 DESC, shared_1.id
      WITH
        parent,
        other_1,
        kind_1,
        {kind: kind_1, score: sum(weight_1), count: count(shared_1), shared: collect(shared_1.id)[..20]} AS part_1
      WITH parent, other_1, collect(part_1) AS parts_1
      WHERE NOT EXISTS { (parent)-[:PART_OF*1..4]->(other_1) } AND NOT EXISTS { (other_1)-[:PART_OF*1..4]->(parent) }
      WITH
        other_1,
        parts_1,
        date(parent.startDate) AS begins_1,
        date(coalesce(parent.endDate, parent.startDate)) AS ends_1,
        date(other_1.startDate) AS otherBegins_1,
        date(coalesce(other_1.endDate, other_1.startDate)) AS otherEnds_1
      WITH
        other_1,
        parts_1,
        CASE
          WHEN begins_1 IS NULL OR otherBegins_1 IS NULL THEN null
          WHEN otherBegins_1 > ends_1 THEN duration.inDays(ends_1, otherBegins_1).days
          WHEN begins_1 > otherEnds_1 THEN duration.inDays(otherEnds_1, begins_1).days
          ELSE 0
        END AS days_1
      UNWIND parts_1 + CASE
        WHEN days_1 <= 365 THEN [{kind: 'TIME', score: 1 / log(days_1 + 2), count: 0, days: days_1, shared: []}]
        ELSE []
      END AS part_1
      WITH other_1, part_1
      ORDER BY part_1.score DESC, part_1.kind
      WITH other_1, sum(part_1.score) AS score_1, collect(part_1) AS parts_1
      WITH other_1, score_1, parts_1
      ORDER BY score_1 DESC, other_1.sortTime, other_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [score_1, other_1.sortTime, other_1.id],
        score: score_1,
        from_parts: coalesce(parts_1, []),
        node: other_1 {
          .asPrinted,
          .citation,
          .code,
          .divisions,
          .endAcademicYear,
          .endDate,
          .endDayPart,
          .endPrinted,
          .endTime,
          .endWeekday,
          .endYear,
          .endZone,
          .id,
          .key,
          .kind,
          .name,
          .personCount,
          .startAcademicYear,
          .startDate,
          .startDayPart,
          .startPrinted,
          .startTime,
          .startWeekday,
          .startYear,
          .startZone,
          .talkCount,
          .title,
          .value,
          from_conflicts: coalesce(other_1.conflicts, []),
          from_sources: coalesce(other_1.sources, [])
        }
      }
    },
    totalCount: COUNT {
      CALL (parent) {
        MATCH (parent)<-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]-(shared_1:Person)
        WITH DISTINCT shared_1
        MATCH (shared_1)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(found_1:Event)
        WITH shared_1, collect(DISTINCT found_1) AS bearers_1
        RETURN 'PEOPLE' AS kind_1, shared_1, bearers_1, size(bearers_1) AS number_1
        UNION ALL
        MATCH (parent)<-[:GIVEN_AT*0..1]-()-[:ABOUT]->(shared_1:Topic)
        WITH DISTINCT shared_1
        WHERE COUNT { (shared_1)<-[:ABOUT]-() } <= 1000
        MATCH (shared_1)<-[:ABOUT]-()-[:GIVEN_AT*0..1]->(found_1:Event)
        WITH shared_1, collect(DISTINCT found_1) AS bearers_1
        RETURN 'TOPICS' AS kind_1, shared_1, bearers_1, size(bearers_1) AS number_1
        UNION ALL
        MATCH (parent)<-[:GIVEN_AT|IN_PROGRAMME_OF*0..1]-()<-[:IN]-(mention_1)
          -[:GAVE_AFFILIATION]->(shared_1:Institution)
        WHERE COUNT { (shared_1)<-[:GAVE_AFFILIATION]-() } <= 1000
        MATCH (mention_1)-[:MEANS]->(who_1)
        WITH shared_1, collect(DISTINCT who_1) AS here_1
        WITH shared_1, CASE WHEN size(here_1) = 1 THEN here_1[0] END AS alone_1
        MATCH (shared_1)<-[:GAVE_AFFILIATION]-(mention_1)-[:IN]->()-[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(found_1:Event)
        MATCH (mention_1)-[:MEANS]->(who_1)
        WITH shared_1, alone_1, found_1, collect(DISTINCT who_1) AS there_1
        WITH
          shared_1,
          collect(found_1) AS all_1,
          collect(CASE WHEN alone_1 IS NULL OR there_1 <> [alone_1] THEN found_1 END) AS bearers_1
        RETURN 'INSTITUTIONS' AS kind_1, shared_1, bearers_1, size(all_1) AS number_1
        UNION ALL
        MATCH (parent)<-[:HOSTED]-(shared_1:Institution)
        MATCH (shared_1)-[:HOSTED]->(found_1:Event)
        WITH shared_1, collect(found_1) AS bearers_1
        RETURN 'HOSTS' AS kind_1, shared_1, bearers_1, size(bearers_1) AS number_1
        UNION ALL
        MATCH (parent)-[:EDITION_OF]->(shared_1:Series)
        MATCH (shared_1)<-[:EDITION_OF]-(found_1:Event)
        WITH shared_1, collect(found_1) AS bearers_1
        RETURN 'SERIES' AS kind_1, shared_1, bearers_1, size(bearers_1) AS number_1
        UNION ALL
        MATCH (parent)-[:HELD_AT]->(shared_1:Venue)
        MATCH (shared_1)<-[:HELD_AT]-(found_1:Event)
        WITH shared_1, collect(found_1) AS bearers_1
        RETURN 'VENUES' AS kind_1, shared_1, bearers_1, size(bearers_1) AS number_1
      }
      UNWIND bearers_1 AS other_1
      WITH DISTINCT parent, other_1
      WHERE other_1 <> parent
      WITH parent, other_1
      WHERE NOT EXISTS { (parent)-[:PART_OF*1..4]->(other_1) } AND NOT EXISTS { (other_1)-[:PART_OF*1..4]->(parent) }
      RETURN other_1
    }
  } AS value
RETURN key, value
