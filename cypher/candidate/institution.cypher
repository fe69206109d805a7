// The institution of the graph that the candidate is.
//
// @from   candidate    List
// @to     institution  Institution
// @order  institution.id
UNWIND candidate AS unit
CALL (unit) {
  MATCH (alone:Node {id: unit})
  RETURN alone AS found
  UNION
  CALL db.index.fulltext.queryNodes('units', unit) YIELD node AS hit
  RETURN hit AS found
}
WITH DISTINCT found AS institution
WHERE institution:Institution
RETURN institution
