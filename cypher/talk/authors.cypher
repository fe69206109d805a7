// People named as authors of the talk, in the printed order, with the affiliations they give there.
//
// @from   talk  Talk
// @to     person  Person
// @order  authored.position, person.id
MATCH (talk)<-[authored:AUTHORED]-(person)
RETURN person, authored
