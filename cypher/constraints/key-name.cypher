// A key is called by its name: decisions tell who made them by it, so no two have the same.
CREATE CONSTRAINT key_name IF NOT EXISTS
FOR (key:Key) REQUIRE key.name IS UNIQUE
