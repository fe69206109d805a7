// Every decision that was not taken back, in the order in which they were made; those that ship with the project first.
MATCH (decision:Decision)
WHERE decision.undoneAt IS NULL
RETURN decision.text AS text
ORDER BY coalesce(decision.at, ''), decision.position, decision.id
