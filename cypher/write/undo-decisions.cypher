// Takes decisions back: they hold no more, and stay as history.
UNWIND $rows AS row
MATCH (decision:Decision {id: row.id})
SET decision.undoneBy = row.by, decision.undoneAt = row.at, decision.undoneBecause = row.because
