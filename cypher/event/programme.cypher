// The days of the programme, parts of the event included.
//
// @from   event  Event
// @to     day  Day
// @order  sortTime, day
// @cost   parent 150..300, item 10, all 3..7
MATCH (event)<-[:PART_OF*0..4]-(part)<-[:IN_PROGRAMME_OF]-(session)
WITH DISTINCT coalesce(session.startDate, session.startWeekday, '') AS day, session
WITH day, session.startDate AS date, min(session.startWeekday) AS weekday, min(session.sortTime) AS sortTime, collect(session.id) AS sessions
RETURN day, date, weekday, sessions, sortTime
