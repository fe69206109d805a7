// Every decision.
MATCH (decision:Decision)
RETURN decision.origin AS origin, decision.kind AS kind, decision.text AS text
