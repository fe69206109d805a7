// query/events(event/programme(day/sessions))
// :param of => {text_1: "winter school", size_1: 20, size_3: 10}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.searchText CONTAINS $of.text_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    WITH
      event_1,
      {
        node: event_1 {
          .endDate,
          .endWeekday,
          .kind,
          .startDate,
          .startPrinted,
          .startWeekday,
          .title,
          end: coalesce(
            event_1.endDate,
            event_1.endWeekday,
            event_1.endTime,
            event_1.endDayPart,
            event_1.endZone,
            event_1.endAcademicYear,
            event_1.endYear,
            event_1.endPrinted
          ) IS NOT NULL,
          start: coalesce(
            event_1.startPrinted,
            event_1.startDate,
            event_1.startWeekday,
            event_1.startTime,
            event_1.startDayPart,
            event_1.startZone,
            event_1.startAcademicYear,
            event_1.startYear
          ) IS NOT NULL,
          programme: COLLECT {
            MATCH (event_1)<-[:PART_OF*0..4]-(part_2)<-[:IN_PROGRAMME_OF]-(session_2)
            WITH DISTINCT coalesce(session_2.startDate, session_2.startWeekday, '') AS day_2, session_2
            WITH
              day_2,
              session_2.startDate AS date_2,
              min(session_2.startWeekday) AS weekday_2,
              min(session_2.sortTime) AS sortTime_2,
              collect(session_2.id) AS sessions_2
            WITH day_2, date_2, weekday_2, sessions_2, sortTime_2
            ORDER BY sortTime_2, day_2
            WITH
              day_2,
              date_2,
              weekday_2,
              sessions_2,
              {
                date: date_2,
                weekday: weekday_2,
                sessions: {
                  edges: COLLECT {
                    UNWIND sessions_2 AS id_3
                    MATCH (session_3:Node {id: id_3})
                    WITH session_3
                    ORDER BY session_3.sortTime, session_3.id
                    LIMIT $of.size_3
                    RETURN {
                      node: session_3 {
                        .kind,
                        .startTime,
                        .title,
                        start: coalesce(
                          session_3.startTime,
                          session_3.startDate,
                          session_3.startWeekday,
                          session_3.startDayPart,
                          session_3.startZone,
                          session_3.startAcademicYear,
                          session_3.startYear,
                          session_3.startPrinted
                        ) IS NOT NULL
                      }
                    }
                  },
                  totalCount: COUNT {
                    UNWIND sessions_2 AS id_3
                    MATCH (session_3:Node {id: id_3})
                    RETURN session_3
                  }
                }
              } AS answer_2
            RETURN answer_2
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.searchText CONTAINS $of.text_1
    RETURN event_1
  }
} AS value
RETURN value
