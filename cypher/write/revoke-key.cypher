// Takes a key's power away; who had it stays known. Says whether it had any until now.
MATCH (key:Key {name: $name})
WITH key, key.revokedAt IS NULL AS isNew
SET key.revokedAt = coalesce(key.revokedAt, $at)
RETURN isNew
