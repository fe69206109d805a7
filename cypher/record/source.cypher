// The source that the record is a part of.
//
// @from   record  Record
// @to     source  Source
// @order  source.id
MATCH (record)-[:FROM]->(source)
RETURN source
