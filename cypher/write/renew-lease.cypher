// Extends the write lease for its holder, and records how far the change is. Returns a row only if it is still the holder.
MATCH (lease:WriteLease {id: 'write', holder: $holder})
SET lease.until = timestamp() + $leaseMs, lease.done = $done, lease.total = $total
RETURN lease.holder AS holder
