// What stays of somebody who was erased; once, whatever runs again.
MERGE (tombstone:Tombstone {id: $tombstone.id})
SET tombstone = $tombstone
