// Everything that sources state, relationship by relationship: those whose tails' ids end in these letters.
MATCH (tail:Node)
WHERE right(tail.id, 1) IN $letters
MATCH (tail)-[fact]->(head:Node)
RETURN type(fact) AS type, tail.id AS tail, head.id AS head, properties(fact) AS properties
