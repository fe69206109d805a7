// What records tell of these units, of whom they tell more than what is known already.
UNWIND $units AS asked
MATCH (evidence:Evidence {unit: asked.unit})
WITH asked, collect(evidence) AS told
WHERE size(told) > asked.known
UNWIND told AS evidence
RETURN evidence.id AS id, 'Evidence' AS type, properties(evidence) AS properties
