// Notes when keys were last used: the later of two moments stays.
UNWIND $rows AS row
MATCH (key:Key {name: row.name})
WHERE coalesce(key.lastUsedAt, '') < row.at
SET key.lastUsedAt = row.at
