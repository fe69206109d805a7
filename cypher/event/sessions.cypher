// Slots and blocks of the programme, by time, then in the order of the source.
//
// @from   event  Event
// @to     session  Session
// @param  parts  boolean  also those of its parts
// @order  session.sortTime, session.id
MATCH (event)<-[:PART_OF*0..4]-(part:Event)<-[programmed:IN_PROGRAMME_OF]-(session:Session)
WHERE $parts OR part = event
WITH DISTINCT session, programmed
RETURN session, programmed
