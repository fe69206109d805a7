// The decisions of one origin; those that take their place follow.
MATCH (decision:Decision {origin: $origin})
DELETE decision
