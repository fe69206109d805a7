// Who may be one with these people.
UNWIND $ids AS id
MATCH (person:Node {id: id})-[fact:RESEMBLES]-(:Person)
WITH DISTINCT fact, startNode(fact) AS tail, endNode(fact) AS head
RETURN type(fact) AS type, tail.id AS tail, head.id AS head, properties(fact) AS properties
