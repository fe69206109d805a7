// A tombstone is found by its id, and stands once.
CREATE CONSTRAINT tombstone_id IF NOT EXISTS
FOR (tombstone:Tombstone) REQUIRE tombstone.id IS UNIQUE
