// The sources among the subjects of an entry, by id; those that have been removed are left out.
//
// @from   subjects  List
// @to     source  Source
// @order  source.id
UNWIND subjects AS id
MATCH (source:Node {id: id})
WHERE source:Source
RETURN source
