// What stays of somebody who was erased.
CREATE (tombstone:Tombstone)
SET tombstone = $tombstone
