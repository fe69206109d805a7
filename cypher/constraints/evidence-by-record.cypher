// All that a record tells.
CREATE INDEX evidence_by_record IF NOT EXISTS
FOR (evidence:Evidence) ON (evidence.record)
