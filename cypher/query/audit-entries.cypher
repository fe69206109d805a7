// The audit record, the latest entry first.
//
// @to     entry  AuditEntry
// @filter actions  list  entry.action IN $actions
// @filter actor  string  entry.actor = $actor
// @filter subject  string  $subject IN entry.subjects
// @order  entry.number DESC, entry.id
MATCH (entry:AuditEntry)
WHERE entry.number > 0
RETURN entry
