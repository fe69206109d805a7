// What a key did in the last hour is found by time.
CREATE INDEX audit_entry_by_time IF NOT EXISTS
FOR (entry:AuditEntry) ON (entry.at)
