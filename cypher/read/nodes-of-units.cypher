// Which node of several units each of these units belongs to.
UNWIND $units AS unit
CALL db.index.fulltext.queryNodes('units', unit) YIELD node
RETURN unit, node.id AS id
