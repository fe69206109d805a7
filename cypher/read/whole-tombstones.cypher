// What stays of everybody who was erased.
MATCH (tombstone:Tombstone)
RETURN 'Tombstone' AS label, properties(tombstone) AS properties
