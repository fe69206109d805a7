// Decisions that stand twice under one id: an earlier version wrote them again when a large change started over. They are equal, and one stays.
MATCH (decision:Decision)
WITH decision.id AS id, collect(decision) AS copies
WHERE size(copies) > 1
UNWIND tail(copies) AS extra
DELETE extra
