// Every key there is or was, by name.
MATCH (key:Key)
RETURN key.name AS name, key.role AS role, key.createdAt AS createdAt, key.expiresAt AS expiresAt, key.lastUsedAt AS lastUsedAt,
  key.revokedAt AS revokedAt
ORDER BY name
