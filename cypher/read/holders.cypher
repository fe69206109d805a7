// What these outside identifiers stand for.
UNWIND $rows AS row
MATCH (:Identifier {scheme: row.scheme, value: row.value})-[:IDENTIFIES]->(node:Node)
RETURN row.scheme + ' ' + row.value AS identifier, node.id AS id, [label IN labels(node) WHERE label <> 'Node'][0] AS type
