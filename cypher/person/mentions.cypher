// Every place where the person is printed.
//
// @from   person  Person
// @to     mention  Mention
// @order  mention.sortName, mention.id
// @cost   parent 12..123, item 12, all 1.4..37
MATCH (person)<-[means:MEANS]-(mention)
RETURN mention, toFloat(means.score) AS score, means.because AS because
