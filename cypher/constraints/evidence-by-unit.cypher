// All that is told of a unit.
CREATE INDEX evidence_by_unit IF NOT EXISTS
FOR (evidence:Evidence) ON (evidence.unit)
