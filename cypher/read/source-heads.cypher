// Every source that has records, by key.
MATCH (source:Source)
WHERE EXISTS { (source)<-[:FROM]-(:Record) }
RETURN source.id AS id, source.key AS key, properties(source) AS properties
ORDER BY key
