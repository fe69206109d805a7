// What records tell of these units.
UNWIND $units AS unit
MATCH (evidence:Evidence {unit: unit})
RETURN evidence.id AS id, 'Evidence' AS type, properties(evidence) AS properties
