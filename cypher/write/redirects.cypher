// Old ids lead to the node that took their place, for ever: also those that led to the node that goes now.
UNWIND $rows AS row
MATCH (head:Node {id: row.head})
OPTIONAL MATCH (gone:Node {id: row.id})
CALL (gone, head) {
  MATCH (gone)<-[led:IDENTIFIES]-(older:Identifier)
  WHERE older.scheme = 'COLLOQUIA'
  DELETE led
  MERGE (older)-[:IDENTIFIES]->(head)
}
MERGE (old:Identifier {scheme: 'COLLOQUIA', value: row.id})
MERGE (old)-[:IDENTIFIES]->(head)
