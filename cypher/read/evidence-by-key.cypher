// Under which names records tell of people who have one of these name keys, and of which units.
UNWIND $keys AS key
CALL db.index.fulltext.queryNodes('evidence_by_key', key) YIELD node
WITH DISTINCT node AS evidence
RETURN evidence.names AS names, collect(DISTINCT evidence.unit) AS units
