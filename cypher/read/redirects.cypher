// The ids of the nodes that took the places of those that had these ids.
UNWIND $ids AS old
MATCH (:Identifier {scheme: 'COLLOQUIA', value: old})-[:IDENTIFIES]->(node:Node)
RETURN old, node.id AS id
