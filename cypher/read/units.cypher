// What these ids stand for now, with the units that it is made of; a name that is printed somewhere stands for the unit of its person.
UNWIND $ids AS id
OPTIONAL MATCH (old:Identifier {scheme: 'COLLOQUIA', value: id})-[:IDENTIFIES]->(renamed:Node)
OPTIONAL MATCH (node:Node {id: coalesce(renamed.id, id)})
RETURN id, node.id AS node, [label IN labels(node) WHERE label <> 'Node'][0] AS type,
  CASE WHEN node:Mention THEN [node.unit] ELSE coalesce(node.units, [node.id]) END AS units
