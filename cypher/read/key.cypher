// The key with this hash, and what tells whether the secret is the one that made the hashes.
OPTIONAL MATCH (dataset:Dataset {id: 'dataset'})
OPTIONAL MATCH (key:Key {hash: $hash})
RETURN key.name AS name, key.role AS role, key.expiresAt AS expiresAt, key.lastUsedAt AS lastUsedAt, key.revokedAt AS revokedAt,
  dataset.secretCheck AS secretCheck
