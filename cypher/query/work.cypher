// The work with this id.
//
// @to     work  Work
// @param  id  string
MATCH (work:Node {id: $id})
WHERE work:Work
RETURN work
