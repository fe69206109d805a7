// What these units are now, by id; what no source states any more is left out.
UNWIND $units AS unit
CALL (unit) {
  MATCH (alone:Node {id: unit})
  RETURN alone AS found
  UNION
  CALL db.index.fulltext.queryNodes('units', unit) YIELD node AS hit
  RETURN hit AS found
}
WITH DISTINCT found AS node
RETURN node.id AS id, coalesce(node.name, node.title, node.code, node.citation, '') AS label
ORDER BY id
