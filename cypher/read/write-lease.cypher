// Who holds the write lease, and whether it has expired by the database's clock.
MATCH (lease:WriteLease {id: 'write'})
WHERE lease.holder IS NOT NULL
RETURN lease.holder AS holder, lease.action AS action, lease.by AS by, lease.since AS since, lease.machine AS machine, lease.process AS process,
  lease.until < timestamp() AS expired
