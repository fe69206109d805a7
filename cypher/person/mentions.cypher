// Every place where the person is printed.
//
// @from   person  Person
// @to     mention  Mention
// @order  mention.sortName, mention.id
MATCH (person)<-[:MEANS]-(mention)
RETURN mention
