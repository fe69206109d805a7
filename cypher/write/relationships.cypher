// Relationships of one type with all their properties, new or changed: one per tail and head.
UNWIND $rows AS row
MATCH (tail:Node {id: row.tail})
MATCH (head:Node {id: row.head})
MERGE (tail)-[fact:TYPE]->(head)
SET fact = row.properties
