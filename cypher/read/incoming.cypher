// What sources will say, each with its pieces in order.
MATCH (incoming:Incoming)
WITH incoming ORDER BY incoming.source, incoming.at
RETURN incoming.source AS source, collect(incoming.packed) AS pieces
