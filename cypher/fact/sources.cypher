// Sources that state it, by title.
//
// @from   sources  List
// @to     source  Source
// @order  source.sortName, source.id
UNWIND sources AS id
MATCH (record:Node {id: id})-[:FROM]->(source)
WITH DISTINCT source
RETURN source
