// What was decided, the newest first, with what it is about as it is now.
MATCH (decision:Decision)
WITH decision
ORDER BY coalesce(decision.sequence, 0) DESC, coalesce(decision.at, '') DESC, decision.id
LIMIT $first
RETURN decision.id AS id, decision.origin AS origin, decision.by AS by, decision.at AS at, decision.text AS text,
  decision.undoneBy AS undoneBy, decision.undoneAt AS undoneAt, decision.undoneBecause AS undoneBecause,
  [units IN [coalesce(decision.units, []), coalesce(decision.others, [])] | COLLECT {
    UNWIND units AS unit
    CALL (unit) {
      MATCH (alone:Node {id: unit})
      RETURN alone AS found
      UNION
      CALL db.index.fulltext.queryNodes('units', unit) YIELD node AS hit
      RETURN hit AS found
    }
    WITH DISTINCT found AS node
    ORDER BY node.id
    RETURN {id: node.id, label: coalesce(node.name, node.title, node.code, node.citation, '')}
  }] AS sides
