// Entries of the audit record are numbered without gaps: no number comes twice.
CREATE CONSTRAINT audit_entry_number IF NOT EXISTS
FOR (entry:AuditEntry) REQUIRE entry.number IS UNIQUE
