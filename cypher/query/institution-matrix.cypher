// How many talks at events of a set institutions have together: a talk is of those that somebody gives there as an affiliation.
//
// @to     matrix  Matrix
// @where  events  event
// @param  most  1..100
// @cost   parent 659056, item 25, all 1, passes events 65
MATCH (event:Event)<-[:GIVEN_AT]-(talk)
WHERE event.sortTime > '' AND $events
WITH collect(DISTINCT talk) AS talks
CALL (talks) {
  UNWIND talks AS talk
  MATCH (talk)<-[:IN]-()-[:GAVE_AFFILIATION]->(institution)
  WITH DISTINCT institution, talk
  WITH institution, collect(talk) AS given ORDER BY size(given) DESC, institution.sortName, institution.id
  RETURN collect({institution: institution.id, talks: given}) AS ranked
}
WITH size(talks) AS of, size([talk IN talks WHERE NOT EXISTS { (talk)<-[:IN]-()-[:GAVE_AFFILIATION]->() }]) AS unplaced, ranked
WITH of, unplaced, size(ranked) AS totalCount, ranked[..$most] AS shown
CALL (shown) {
  UNWIND range(0, size(shown) - 1) AS at
  UNWIND shown[at].talks AS talk
  WITH talk, collect(at) AS places
  UNWIND places AS one
  UNWIND places AS other
  WITH one, other, count(talk) AS both
  WHERE one <= other
  WITH one, other, both ORDER BY one, other
  RETURN collect([one, other, both]) AS pairs
}
WITH {
  institutions: [each IN shown | each.institution],
  pairs: pairs,
  totalCount: totalCount,
  complete: totalCount <= $most,
  unknown: {count: unplaced, of: of, share: CASE of WHEN 0 THEN null ELSE toFloat(unplaced) / of END}
} AS matrix
RETURN matrix, matrix.institutions AS ids, matrix.pairs AS pairs, matrix.unknown AS unknown, matrix.totalCount AS totalCount, matrix.complete AS complete
