// Old ids of somebody who was erased: they lead nowhere any more.
MATCH (person:Node {id: $person})<-[:IDENTIFIES]-(old:Identifier)
WHERE old.scheme = 'COLLOQUIA'
DETACH DELETE old
