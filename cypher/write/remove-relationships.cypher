// Relationships of one type that no source states any more. The inner part keeps Neo4j from looking through all that the head has.
UNWIND $rows AS row
MATCH (tail:Node {id: row.tail})
MATCH (head:Node {id: row.head})
CALL (tail, head) {
  MATCH (tail)-[fact:TYPE]->(head)
  DELETE fact
}
