// Extends the write lease for its holder. Returns a row only if it is still the holder.
MATCH (lease:WriteLease {id: 'write', holder: $holder})
SET lease.until = timestamp() + $leaseMs
RETURN lease.holder AS holder
