// What no record tells any more.
UNWIND $rows AS row
MATCH (evidence:Evidence {id: row.id})
DELETE evidence
