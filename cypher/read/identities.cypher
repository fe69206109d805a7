// What tells the nodes of one label from each other.
MATCH (node:TYPE)
RETURN node[$identity] AS identity
