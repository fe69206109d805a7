// Decisions, each once, whatever runs again: one that is there already stays as it is.
//
// Those of curators take the next numbers of the graph's counter; those that ship with the project come before all of them. Run while the lock is held.
MATCH (dataset:Dataset {id: 'dataset'})
OPTIONAL MATCH (numbered:Decision)
WITH dataset, max(numbered.sequence) AS given, max(numbered.undoneSequence) AS givenToUndone
WITH dataset, reduce(last = 0, number IN [dataset.lastDecision, given, givenToUndone] | CASE WHEN number > last THEN number ELSE last END) AS last
UNWIND range(1, size($rows)) AS at
WITH dataset, last + at AS sequence, $rows[at - 1] AS row
MERGE (decision:Decision {id: row.id})
ON CREATE SET decision = row, decision.sequence = CASE row.origin WHEN 'shipped' THEN 0 ELSE sequence END
WITH dataset, max(sequence) AS last
SET dataset.lastDecision = last
