// People who may be this one, those with the most evidence first.
//
// @from   person  Person
// @to     other  Person
// @order  score DESC, other.id
MATCH (person)-[review:RESEMBLES]-(other:Person)
RETURN other, toFloat(review.score) AS score, review.because AS because
