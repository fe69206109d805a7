// What records tell of people, new or changed.
UNWIND $rows AS row
MERGE (evidence:Evidence {id: row.id})
SET evidence = row.properties
