// Everything that sources state, relationship by relationship.
MATCH (tail:Node)-[fact]->(head:Node)
RETURN type(fact) AS type, tail.id AS tail, head.id AS head, properties(fact) AS properties
