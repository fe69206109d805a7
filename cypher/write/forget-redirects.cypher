// Old ids of somebody who was erased: they lead nowhere any more. Of few identifiers Neo4j would look through all.
MATCH (person:Node {id: $person})<-[:IDENTIFIES]-(old:Identifier)
USING INDEX person:Node(id)
WHERE old.scheme = 'COLLOQUIA'
DETACH DELETE old
