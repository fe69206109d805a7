// The sources that are registers of institutions, and what names their state.
MATCH (source:Source)
WHERE source.register IS NOT NULL
RETURN source.id AS id, source.key AS key, source.register AS register
ORDER BY source.id
