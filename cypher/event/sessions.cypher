// Slots and blocks of the programme, by time, then in the order of the source.
//
// @from   event  Event
// @to     session  Session
// @param  parts  boolean  also those of its parts
// @order  session.sortTime, session.id
// @cost   parent 110..245, item 32, all 33..78
MATCH (event)<-[programmed:IN_PROGRAMME_OF]-(session) // @unless parts
MATCH (event)<-[:PART_OF*0..4]-()<-[programmed:IN_PROGRAMME_OF]-(session) // @if parts
WITH DISTINCT session, programmed // @if parts
RETURN session, programmed
