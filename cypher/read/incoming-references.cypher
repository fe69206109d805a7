// The pieces of what sources will say, in order, as the database refers to them; without a reference where the source is to be removed.
MATCH (incoming:Incoming)
WHERE coalesce(incoming.version, 'NEXT') = 'NEXT'
RETURN incoming.source AS source, CASE WHEN incoming.packed IS NOT NULL THEN elementId(incoming) END AS reference
ORDER BY source, incoming.at
