// Every decision that names one of these units, those that were taken back too.
MATCH (decision:Decision)
WHERE any(unit IN $units WHERE unit IN decision.units + coalesce(decision.others, []))
RETURN decision.id AS id, decision.text AS text
