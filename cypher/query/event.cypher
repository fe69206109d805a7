// The event with this id, or with an id that it had.
//
// @to     event  Event
// @param  id  string
OPTIONAL MATCH (old:Identifier {scheme: 'COLLOQUIA', value: $id})-[:IDENTIFIES]->(renamed:Node)
MATCH (event:Node {id: coalesce(renamed.id, $id)})
WHERE event:Event
RETURN event
