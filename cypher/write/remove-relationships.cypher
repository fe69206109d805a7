// Relationships that no source states any more.
UNWIND $rows AS row
MATCH (tail:Node {id: row.tail})-[fact]->(head:Node {id: row.head})
WHERE type(fact) = row.type
DELETE fact
