// People who present the talk, in the printed order, with the affiliations they give there.
//
// @from   talk  Talk
// @to     person  Person
// @order  presented.position, person.id
MATCH (talk)<-[presented:PRESENTED]-(person)
RETURN person, presented
