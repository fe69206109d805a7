// When this key did this last over HTTP, since a moment, the earliest first.
MATCH (entry:AuditEntry)
WHERE entry.at > $since AND entry.actor = $actor AND entry.action = $action AND entry.via = 'HTTP'
RETURN entry.at AS at
ORDER BY at
