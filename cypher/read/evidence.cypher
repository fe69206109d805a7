// What records tell of people, for whoever looks up who somebody is: those units whose ids end in these letters.
MATCH (evidence:Evidence)
WHERE right(evidence.unit, 1) IN $letters
RETURN evidence.id AS id, 'Evidence' AS type, properties(evidence) AS properties
