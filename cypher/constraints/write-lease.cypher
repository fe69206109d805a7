// There is one write lease.
CREATE CONSTRAINT write_lease IF NOT EXISTS
FOR (lease:WriteLease) REQUIRE lease.id IS UNIQUE
