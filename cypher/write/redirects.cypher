// Old ids lead to the node that took their place, for ever: also those that led to the node that goes now.
UNWIND $rows AS row
MATCH (head:Node {id: row.head})
OPTIONAL MATCH (older:Identifier {scheme: 'COLLOQUIA'})-[led:IDENTIFIES]->(:Node {id: row.id})
FOREACH (gone IN CASE WHEN led IS NULL THEN [] ELSE [led] END | DELETE gone)
FOREACH (kept IN CASE WHEN older IS NULL THEN [] ELSE [older] END | MERGE (kept)-[:IDENTIFIES]->(head))
MERGE (old:Identifier {scheme: 'COLLOQUIA', value: row.id})
MERGE (old)-[:IDENTIFIES]->(head)
