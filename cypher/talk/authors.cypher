// People named as authors of the talk, in the printed order, with the affiliations they give there.
//
// @from   talk  Talk
// @to     person  Person
// @order  authored.position, person.id
// @cost   parent 9..96, item 22, all 0.1..29
MATCH (talk)<-[authored:AUTHORED]-(person)
RETURN person, authored
