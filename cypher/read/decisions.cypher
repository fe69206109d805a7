// Every active decision, with its id and who made it, in the order in which they were made; those that ship with the project first.
//
// Decisions without a number were made before decisions had one: they come before those that have one.
MATCH (decision:Decision)
WHERE decision.undoneAt IS NULL
RETURN decision.id AS id, decision.origin AS origin, decision.by AS by, decision.at AS at, decision.text AS text
ORDER BY coalesce(decision.sequence, 0), coalesce(decision.at, ''), decision.position, decision.id
