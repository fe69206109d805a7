// People who chair the session, in the printed order.
//
// @from   session  Session
// @to     person  Person
// @order  chaired.position, person.id
// @cost   parent 17, item 25, all 0.8..1
MATCH (session)<-[chaired:CHAIRED]-(person)
RETURN person, chaired
