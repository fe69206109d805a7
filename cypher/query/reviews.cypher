// Pairs of people who may be one, those with the most evidence first.
//
// @to     one  Person
// @filter person  string  (one.id = $person OR other.id = $person)
// @order  score DESC, one.id, other.id
// @cost   parent 1453, item 17, all 242
MATCH (one:Person)-[review:RESEMBLES]->(other:Person)
RETURN one, other, toFloat(review.score) AS score, review.because AS because, [other.id] AS resembling
