// What these records tell of people.
UNWIND $records AS record
MATCH (evidence:Evidence {record: record})
RETURN evidence.id AS id, 'Evidence' AS type, properties(evidence) AS properties
