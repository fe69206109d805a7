// Every decision, those that were undone too, with its texts.
MATCH (decision:Decision)
RETURN decision.id AS id, decision.text AS text, decision.undoneBecause AS undoneBecause
