// People who present the talk, in the printed order, with the affiliations they give there.
//
// @from   talk  Talk
// @to     person  Person
// @order  presented.position, person.id
// @cost   parent 8..10, item 25, all 1
MATCH (talk)<-[presented:PRESENTED]-(person)
RETURN person, presented
