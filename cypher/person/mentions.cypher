// Every place where the person is printed.
//
// @from   person  Person
// @to     mention  Mention
// @order  mention.sortName, mention.id
MATCH (person)<-[means:MEANS]-(mention)
RETURN mention, toFloat(means.score) AS score, means.because AS because
