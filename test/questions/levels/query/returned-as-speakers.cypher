// examples/13-who-came-back-to-speak
WITH {
  edges: COLLECT {
    MATCH (person_1:Person)-[fact_1:SPOKE_AT]->(later_1:Event)
    MATCH (person_1)-[:ATTENDED]->(before_1:Event)
    WHERE before_1 <> later_1 AND person_1.sortEvents < toString(10000000 - 2)
    WITH
      person_1,
      before_1,
      later_1,
      coalesce(before_1.endDate, before_1.startDate, before_1.startYear + '-12-31') AS ended_1,
      coalesce(later_1.startDate, later_1.startYear + '-01-01') AS begins_1,
      later_1.startDate IS NOT NULL AND coalesce(before_1.endDate, before_1.startDate) IS NOT NULL AS exact_1
    WHERE ended_1 < begins_1
      OR coalesce(coalesce(before_1.endYear, before_1.startYear) = later_1.startYear AND NOT exact_1, true) AND NOT
        EXISTS { (before_1)-[:PART_OF*1..4]->(later_1) } AND NOT EXISTS { (later_1)-[:PART_OF*1..4]->(before_1) }
    WITH
      person_1,
      before_1,
      later_1,
      exact_1,
      CASE WHEN ended_1 < begins_1 THEN duration.inDays(date(ended_1), date(begins_1)).days ELSE 1000000 END AS gap_1
    WITH
      person_1,
      min([gap_1 = 1000000, later_1.sortTime, later_1.id, gap_1, before_1.sortTime, before_1.id, exact_1]) AS pair_1
    WITH
      person_1,
      CASE WHEN pair_1[6] THEN pair_1[3] END AS days_1,
      pair_1[3] AS gap_1,
      [person_1.id, pair_1[5]] AS attended_1,
      [person_1.id, pair_1[2]] AS spoke_1
    ORDER BY gap_1, person_1.sortName, person_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [gap_1, person_1.sortName, person_1.id],
      days: days_1,
      from_attended: attended_1,
      from_spoke: spoke_1,
      node: person_1 {
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
        from_conflicts: coalesce(person_1.conflicts, []),
        from_sources: coalesce(person_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (person_1:Person)-[fact_1:SPOKE_AT]->(later_1:Event)
    MATCH (person_1)-[:ATTENDED]->(before_1:Event)
    WHERE before_1 <> later_1 AND person_1.sortEvents < toString(10000000 - 2)
    WITH
      person_1,
      before_1,
      later_1,
      coalesce(before_1.endDate, before_1.startDate, before_1.startYear + '-12-31') AS ended_1,
      coalesce(later_1.startDate, later_1.startYear + '-01-01') AS begins_1,
      later_1.startDate IS NOT NULL AND coalesce(before_1.endDate, before_1.startDate) IS NOT NULL AS exact_1
    WHERE ended_1 < begins_1
      OR coalesce(coalesce(before_1.endYear, before_1.startYear) = later_1.startYear AND NOT exact_1, true) AND NOT
        EXISTS { (before_1)-[:PART_OF*1..4]->(later_1) } AND NOT EXISTS { (later_1)-[:PART_OF*1..4]->(before_1) }
    WITH
      person_1,
      before_1,
      later_1,
      exact_1,
      CASE WHEN ended_1 < begins_1 THEN duration.inDays(date(ended_1), date(begins_1)).days ELSE 1000000 END AS gap_1
    WITH
      person_1,
      min([gap_1 = 1000000, later_1.sortTime, later_1.id, gap_1, before_1.sortTime, before_1.id, exact_1]) AS pair_1
    RETURN person_1
  }
} AS value
RETURN value

// examples/13-who-came-back-to-speak
WITH {
  totalCount: COUNT {
    MATCH (person_1:Person)-[fact_1:SPOKE_AT]->(later_1:Event)
    MATCH (person_1)-[:ATTENDED]->(before_1:Event)
    WHERE before_1 <> later_1 AND person_1.sortEvents < toString(10000000 - 2)
    WITH
      person_1,
      before_1,
      later_1,
      coalesce(before_1.endDate, before_1.startDate, before_1.startYear + '-12-31') AS ended_1,
      coalesce(later_1.startDate, later_1.startYear + '-01-01') AS begins_1,
      later_1.startDate IS NOT NULL AND coalesce(before_1.endDate, before_1.startDate) IS NOT NULL AS exact_1
    WHERE ended_1 < begins_1
    WITH
      person_1,
      before_1,
      later_1,
      exact_1,
      CASE WHEN ended_1 < begins_1 THEN duration.inDays(date(ended_1), date(begins_1)).days ELSE 1000000 END AS gap_1
    WITH
      person_1,
      min([gap_1 = 1000000, later_1.sortTime, later_1.id, gap_1, before_1.sortTime, before_1.id, exact_1]) AS pair_1
    RETURN person_1
  }
} AS value
RETURN value
