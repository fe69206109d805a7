// The source with this id, or with an id that it had.
//
// @to     source  Source
// @param  id  string
OPTIONAL MATCH (old:Identifier {scheme: 'COLLOQUIA', value: $id})-[:IDENTIFIES]->(renamed:Node)
MATCH (source:Node {id: coalesce(renamed.id, $id)})
WHERE source:Source
RETURN source
