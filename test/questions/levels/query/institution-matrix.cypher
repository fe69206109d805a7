// across/institutions-with-talks-together
WITH COLLECT {
  MATCH (event_1:Event)<-[:GIVEN_AT]-(talk_1)
  WHERE event_1.sortTime > '' AND event_1.kind IN $of.kinds_1_events
  WITH collect(DISTINCT talk_1) AS talks_1
  CALL (talks_1) {
    UNWIND talks_1 AS talk_1
    MATCH (talk_1)<-[:IN]-()-[:GAVE_AFFILIATION]->(institution_1)
    WITH DISTINCT institution_1, talk_1
    WITH institution_1, collect(talk_1) AS given_1
    ORDER BY size(given_1) DESC, institution_1.sortName, institution_1.id
    RETURN collect({institution: institution_1.id, talks: given_1}) AS ranked_1
  }
  WITH
    size(talks_1) AS of_1,
    size([talk_1 IN talks_1 WHERE NOT EXISTS { (talk_1)<-[:IN]-()-[:GAVE_AFFILIATION]->() }]) AS unplaced_1,
    ranked_1
  WITH of_1, unplaced_1, size(ranked_1) AS totalCount_1, ranked_1[..$of.most_1] AS shown_1
  CALL (shown_1) {
    UNWIND range(0, size(shown_1) - 1) AS at_1
    UNWIND shown_1[at_1].talks AS talk_1
    WITH talk_1, collect(at_1) AS places_1
    UNWIND places_1 AS one_1
    UNWIND places_1 AS other_1
    WITH one_1, other_1, count(talk_1) AS both_1
    WHERE one_1 <= other_1
    WITH one_1, other_1, both_1
    ORDER BY one_1, other_1
    RETURN collect([one_1, other_1, both_1]) AS pairs_1
  }
  WITH {
    institutions: [each_1 IN shown_1 | each_1.institution],
    pairs: pairs_1,
    totalCount: totalCount_1,
    complete: totalCount_1 <= $of.most_1,
    unknown: {count: unplaced_1, of: of_1, share: CASE of_1 WHEN 0 THEN null ELSE toFloat(unplaced_1) / of_1 END}
  } AS matrix_1
  WITH
    matrix_1,
    matrix_1.institutions AS ids_1,
    matrix_1.pairs AS pairs_1,
    matrix_1.unknown AS unknown_1,
    matrix_1.totalCount AS totalCount_1,
    matrix_1.complete AS complete_1
  RETURN {complete: complete_1, ids: ids_1, pairs: pairs_1, totalCount: totalCount_1, unknown: unknown_1}
} AS value
RETURN value
