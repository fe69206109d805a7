// These relationships, as far as they are there.
UNWIND $rows AS row
MATCH (tail:Node {id: row.tail})
MATCH (head:Node {id: row.head})
CALL (row, tail, head) {
  MATCH (tail)-[fact]->(head)
  WHERE type(fact) = row.type
  RETURN fact
}
RETURN row.type AS type, row.tail AS tail, row.head AS head, properties(fact) AS properties
