// The decisions that shipped with the project; those of this version follow.
MATCH (decision:Decision {origin: $origin})
DELETE decision
