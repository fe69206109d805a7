// Who is writing in several transactions, if anybody is.
MATCH (lease:WriteLease)
WHERE lease.holder IS NOT NULL AND lease.until >= timestamp()
RETURN coalesce(lease.by, lease.holder) AS by
