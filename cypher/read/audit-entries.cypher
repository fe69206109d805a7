// The latest entries of the audit record, all or those about one subject, with the keys of the sources that are still in the graph.
MATCH (entry:AuditEntry)
WHERE entry.number > 0 AND ($subject IS NULL OR $subject IN entry.subjects)
WITH entry
ORDER BY entry.number DESC
LIMIT $first
RETURN entry.number AS number, entry.at AS at, entry.actor AS actor, entry.via AS via, entry.action AS action,
  entry.factsWritten AS factsWritten, entry.factsRemoved AS factsRemoved,
  [subject IN entry.subjects | {id: subject, key: head(COLLECT {
    MATCH (source:Node {id: subject})
    WHERE source:Source
    RETURN source.key
  })}] AS subjects
