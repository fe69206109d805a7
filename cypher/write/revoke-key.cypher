// Takes a key's power away; who had it stays known.
MATCH (key:Key {name: $name})
SET key.revokedAt = coalesce(key.revokedAt, $at)
RETURN key.revokedAt AS revokedAt
