// The source that the record is a part of.
//
// @from   record  Record
// @to     source  Source
// @order  source.id
// @cost   parent 5, item 25, all 1
MATCH (record)-[:FROM]->(source)
RETURN source
