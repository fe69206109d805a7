// Relationships of one type that no source states any more.
UNWIND $rows AS row
MATCH (tail:Node {id: row.tail})-[fact:TYPE]->(head:Node {id: row.head})
DELETE fact
