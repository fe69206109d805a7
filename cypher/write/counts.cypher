// What was counted. What is not known is taken away.
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
SET node += row.counts
