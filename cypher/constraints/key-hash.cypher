// Whoever sends a key is found by its hash.
CREATE CONSTRAINT key_hash IF NOT EXISTS
FOR (key:Key) REQUIRE key.hash IS UNIQUE
