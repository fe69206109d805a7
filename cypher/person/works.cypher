// Cited works that the person wrote, by title.
//
// @from   person  Person
// @to     work  Work
// @order  work.sortName, work.id
MATCH (person)-[wrote:WROTE]->(work)
RETURN work, wrote
