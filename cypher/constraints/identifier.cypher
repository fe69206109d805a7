// An outside identifier stands for one node.
CREATE CONSTRAINT identifier IF NOT EXISTS
FOR (identifier:Identifier) REQUIRE (identifier.scheme, identifier.value) IS UNIQUE
