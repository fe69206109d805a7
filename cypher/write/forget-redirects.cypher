// Old ids of somebody who was erased: they lead nowhere any more. The inner part keeps Neo4j from looking through all identifiers when there are few.
MATCH (person:Node {id: $person})
CALL (person) {
  MATCH (person)<-[:IDENTIFIES]-(old:Identifier)
  WHERE old.scheme = 'COLLOQUIA'
  DETACH DELETE old
}
