// 000-winter-school/programme-by-day
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  COLLECT {
    MATCH (parent)<-[:PART_OF*0..4]-(part_1)<-[:IN_PROGRAMME_OF]-(session_1)
    WITH DISTINCT coalesce(session_1.startDate, session_1.startWeekday, '') AS day_1, session_1
    WITH
      day_1,
      session_1.startDate AS date_1,
      min(session_1.startWeekday) AS weekday_1,
      min(session_1.sortTime) AS sortTime_1,
      collect(session_1.id) AS sessions_1
    WITH day_1, date_1, weekday_1, sessions_1, sortTime_1
    ORDER BY sortTime_1, day_1
    RETURN {date: date_1, weekday: weekday_1, from_sessions: sessions_1}
  } AS value
RETURN key, value
