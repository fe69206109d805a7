// What those who were erased are known by.
MATCH (tombstone:Tombstone)
UNWIND tombstone.hashes AS hash
RETURN DISTINCT hash
