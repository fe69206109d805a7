// Keys that somebody could still use; those that are revoked stay, and stay revoked.
MATCH (key:Key)
WHERE key.revokedAt IS NULL
WITH key, key.name AS name
DELETE key
RETURN name
