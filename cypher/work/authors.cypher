// Authors of the work who are people of the graph, in the printed order.
//
// @from   work  Work
// @to     person  Person
// @order  wrote.position, person.id
MATCH (work)<-[wrote:WROTE]-(person)
RETURN person, wrote
