// Decisions without somebody who was erased, and without the words that tell who that was.
UNWIND $rows AS row
MATCH (decision:Decision {id: row.id})
SET decision.text = row.text, decision.units = row.units, decision.others = row.others, decision.undoneBecause = row.undoneBecause
