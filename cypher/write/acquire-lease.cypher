// Takes the write lease if nobody holds it, if it has expired, or if its holder is one of those that are known to be gone. Returns a row only then.
MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.writing = true
REMOVE dataset.writing
MERGE (lease:WriteLease {id: 'write'})
WITH lease
WHERE lease.holder IS NULL OR lease.holder = $holder OR lease.until < timestamp() OR lease.holder IN $gone
SET lease.holder = $holder, lease.action = $action, lease.by = $by, lease.since = toString(datetime()), lease.machine = $machine,
  lease.process = $process, lease.until = timestamp() + $leaseMs, lease.done = 0, lease.total = 0
RETURN lease.holder AS holder
