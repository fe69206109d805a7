// Relationships with all their properties, new or changed: one per type, tail and head.
UNWIND $rows AS row
MATCH (tail:Node {id: row.tail})
MATCH (head:Node {id: row.head})
MERGE (tail)-[fact:$(row.type)]->(head)
SET fact = row.properties
