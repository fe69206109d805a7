// The id of the node that took the place of the one with this id.
MATCH (:Identifier {scheme: 'COLLOQUIA', value: $id})-[:IDENTIFIES]->(node:Node)
RETURN node.id AS id
