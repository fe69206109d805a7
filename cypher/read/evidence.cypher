// What records tell of people, for whoever looks up who somebody is: what has an id that ends in these letters.
MATCH (evidence:Evidence)
WHERE right(evidence.id, 1) IN $letters
RETURN evidence.id AS id, 'Evidence' AS type, properties(evidence) AS properties
