// What these sources were to say: something newer comes. What they said before stays.
MATCH (incoming:Incoming)
WHERE incoming.source IN $sources AND coalesce(incoming.version, 'NEXT') = 'NEXT'
DELETE incoming
