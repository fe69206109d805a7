// The source with this id.
//
// @to     source  Source
// @param  id  string
MATCH (source:Node {id: $id})
WHERE source:Source
RETURN source
