// Entries of the audit record that the backup does not have come behind those that it has, in their order. First out of the way: no two have one number.
MATCH (entry:AuditEntry)
WHERE NOT entry.id IN $ids
WITH entry ORDER BY entry.number
WITH collect(entry) AS entries
FOREACH (at IN range(0, size(entries) - 1) | SET (entries[at]).number = -1 - at)
FOREACH (at IN range(0, size(entries) - 1) | SET (entries[at]).number = $last + at + 1)
WITH $last + size(entries) AS last
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.lastAuditNumber = CASE WHEN coalesce(dataset.lastAuditNumber, 0) < last THEN last ELSE dataset.lastAuditNumber END
