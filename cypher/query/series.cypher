// The series with this id.
//
// @to     series  Series
// @param  id  string
MATCH (series:Node {id: $id})
WHERE series:Series
RETURN series
