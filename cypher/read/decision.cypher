// The decision with this id, and whether it was taken back.
MATCH (decision:Decision {id: $id})
RETURN decision.id AS id, decision.origin AS origin, decision.by AS by, decision.at AS at, decision.text AS text,
  decision.undoneBy AS undoneBy, decision.undoneAt AS undoneAt, decision.undoneAct AS undoneAct
