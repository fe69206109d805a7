// Reasons of earlier tombstones without the name of somebody who is erased now.
UNWIND $rows AS row
MATCH (tombstone:Tombstone {id: row.id})
SET tombstone.because = row.because
