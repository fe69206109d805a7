// A piece of what a source will say.
MATCH (incoming)
WHERE elementId(incoming) = $reference
RETURN incoming.packed AS packed
