// Nodes by the database's references, each with its properties and their types; times as text. `others` counts the relationships of the node.
UNWIND $references AS reference
MATCH (node)
WHERE elementId(node) = reference
RETURN [name IN keys(node) | [name, valueType(node[name]), CASE WHEN valueType(node[name]) STARTS WITH 'ZONED DATETIME' THEN toString(node[name]) ELSE node[name] END]] AS properties,
  COUNT { (node)--() } AS relationships
