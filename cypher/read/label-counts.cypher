// How many nodes there are with each set of labels.
MATCH (node)
RETURN labels(node) AS labels, count(*) AS count
