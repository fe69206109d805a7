// Undoes decisions: they are no longer active, and stay as history.
//
// Each undoing takes the next number of the graph's counter. Run while the lock is held.
MATCH (dataset:Dataset {id: 'dataset'})
OPTIONAL MATCH (numbered:Decision)
WITH dataset, max(numbered.sequence) AS given, max(numbered.undoneSequence) AS givenToUndone
WITH dataset, reduce(last = 0, number IN [dataset.lastDecision, given, givenToUndone] | CASE WHEN number > last THEN number ELSE last END) AS last
UNWIND range(1, size($rows)) AS at
WITH dataset, last + at AS sequence, $rows[at - 1] AS row
MATCH (decision:Decision {id: row.id})
SET decision.undoneBy = row.by, decision.undoneAt = row.at, decision.undoneBecause = row.because,
  decision.undoneSequence = CASE WHEN decision.undoneAct = row.act THEN decision.undoneSequence ELSE sequence END, decision.undoneAct = row.act
WITH dataset, max(sequence) AS last
SET dataset.lastDecision = last
