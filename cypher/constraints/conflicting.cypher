// What sources say different things of.
CREATE INDEX conflicting IF NOT EXISTS
FOR (node:Node) ON (node.conflicting)
