// Decisions, each as it was given.
UNWIND $rows AS row
CREATE (decision:Decision {origin: $origin, kind: row.kind, text: row.text})
