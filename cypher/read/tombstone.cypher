// The tombstone with this id, where there is one.
MATCH (tombstone:Tombstone {id: $id})
RETURN tombstone.id AS id
