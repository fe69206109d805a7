// Decisions, each as it was given, with who made it and when where a curator did.
UNWIND $rows AS row
CREATE (decision:Decision)
SET decision = row
