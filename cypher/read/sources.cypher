// Every source, with the number of its records.
MATCH (source:Source)
WHERE EXISTS { (source)<-[:FROM]-(:Record) }
RETURN source.key AS key, source.title AS title, source.url AS url, source.publisher AS publisher, source.retrieved AS retrieved,
  source.notStated AS notStated, source.leftOut AS leftOut, COUNT { (source)<-[:FROM]-(:Record) } AS records
ORDER BY key
