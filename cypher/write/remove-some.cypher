// Nodes with none of the labels that stay, so many at a time: those of a graph that is replaced.
MATCH (node)
WHERE none(label IN labels(node) WHERE label IN $staying)
WITH node LIMIT $size
DETACH DELETE node
RETURN count(*) AS removed
