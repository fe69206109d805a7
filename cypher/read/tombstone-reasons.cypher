// Why people were erased, tombstone by tombstone.
MATCH (tombstone:Tombstone)
RETURN tombstone.id AS id, tombstone.because AS because
