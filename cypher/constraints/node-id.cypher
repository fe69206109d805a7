// Everything with a global id carries the label Node, so one index serves every look-up by id.
CREATE CONSTRAINT node_id IF NOT EXISTS
FOR (node:Node) REQUIRE node.id IS UNIQUE
