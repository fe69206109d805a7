// What sources will say (NEXT) or said before (PREVIOUS), each with its pieces in order.
MATCH (incoming:Incoming)
WHERE coalesce(incoming.version, 'NEXT') = $version
WITH incoming ORDER BY incoming.source, incoming.at
RETURN incoming.source AS source, collect(incoming.packed) AS pieces
