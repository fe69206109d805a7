// Decisions that were about nobody else than somebody who was erased.
UNWIND $rows AS row
MATCH (decision:Decision {id: row.id})
DELETE decision
