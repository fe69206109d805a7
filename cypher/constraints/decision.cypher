// A decision is found by its id.
CREATE INDEX decision IF NOT EXISTS
FOR (decision:Decision) ON (decision.id)
