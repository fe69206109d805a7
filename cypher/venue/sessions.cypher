// Sessions held there, by time.
//
// @from   venue  Venue
// @to     session  Session
// @order  session.sortTime, session.id
MATCH (venue)<-[held:HELD_AT]-(session:Session)
RETURN session, held
