// Sessions held there, by time.
//
// @from   venue  Venue
// @to     session  Session
// @order  session.sortTime, session.id
// @cost   parent 49..77, item 32, all 10.8..18
MATCH (venue)<-[held:HELD_AT]-(session:Session)
RETURN session, held
