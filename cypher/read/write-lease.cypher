// Who holds the write lease, how many facts of its present phase are written, and whether it has expired by the database's clock.
MATCH (lease:WriteLease {id: 'write'})
WHERE lease.holder IS NOT NULL
RETURN lease.holder AS holder, lease.action AS action, lease.by AS by, lease.since AS since, lease.machine AS machine, lease.process AS process,
  coalesce(lease.total, 0) AS total, coalesce(lease.done, 0) AS done, lease.until < timestamp() AS expired
