// A new key, unless there is or was one of its name: then none comes back.
MERGE (key:Key {name: $name})
ON CREATE SET key.role = $role, key.hash = $hash, key.createdAt = $at, key.expiresAt = $expiresAt
WITH key
WHERE key.hash = $hash
RETURN key.name AS name
