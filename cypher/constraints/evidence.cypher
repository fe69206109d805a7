// What a record tells of a unit stands once.
CREATE CONSTRAINT evidence IF NOT EXISTS
FOR (evidence:Evidence) REQUIRE evidence.id IS UNIQUE
