// What the decision keeps apart from its nodes, as it is now, by id; what no source states any more is left out.
//
// @from   others  List
// @to     node  Node
// @order  node.id
UNWIND others AS unit
CALL (unit) {
  MATCH (alone:Node {id: unit})
  RETURN alone AS found
  UNION
  CALL db.index.fulltext.queryNodes('units', unit) YIELD node AS hit
  RETURN hit AS found
}
WITH DISTINCT found AS node
RETURN node
