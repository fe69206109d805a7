// People who chair the session, in the printed order.
//
// @from   session  Session
// @to     person  Person
// @order  chaired.position, person.id
MATCH (session)<-[chaired:CHAIRED]-(person)
RETURN person, chaired
