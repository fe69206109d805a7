// What records tell of people under one of these name keys.
UNWIND $keys AS key
CALL db.index.fulltext.queryNodes('evidence_by_key', key) YIELD node
WITH DISTINCT node AS evidence
RETURN evidence.id AS id, 'Evidence' AS type, properties(evidence) AS properties
