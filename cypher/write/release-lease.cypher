// Gives the write lease back, unless another holder has taken it.
MATCH (lease:WriteLease {id: 'write', holder: $holder})
REMOVE lease.holder, lease.action, lease.by, lease.since, lease.machine, lease.process, lease.until, lease.done, lease.total
