// Decisions that were about others too: without whom was erased, and without the words that may tell who that was.
UNWIND $rows AS row
MATCH (decision:Decision {id: row.id})
SET decision.text = row.text, decision.units = row.units, decision.others = row.others,
  decision.undoneBecause = CASE WHEN decision.undoneBecause IS NULL THEN null ELSE row.because END
