// Appends entries to the audit record, numbered without gaps. The transaction must hold the write lock, and entries are changed by no other statement.
MATCH (dataset:Dataset {id: 'dataset'})
WITH dataset, coalesce(dataset.lastAuditNumber, 0) AS last
SET dataset.lastAuditNumber = last + size($rows)
WITH last
UNWIND range(0, size($rows) - 1) AS at
CREATE (entry:AuditEntry)
SET entry = $rows[at], entry.number = last + at + 1
