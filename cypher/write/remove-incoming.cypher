// What was to come of these sources, or of all: their facts are written, or something newer comes.
MATCH (incoming:Incoming)
WHERE $sources IS NULL OR incoming.source IN $sources
DELETE incoming
