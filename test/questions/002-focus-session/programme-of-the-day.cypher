// query/events(event/programme(day/sessions(session/event)))
// :param of => {text_1: "physics meets ml", size_1: 20, size_3: 20}
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
                    WITH
                      session_3,
                      {
                        node: session_3 {
                          .kind,
                          event: COLLECT {
                            MATCH (session_3)-[:IN_PROGRAMME_OF]->(event_4)
                            WITH event_4
                            ORDER BY event_4.id
                            RETURN event_4 {.code}
                          }
                        }
                      } AS answer_3
                    RETURN answer_3
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
  }
} AS value
RETURN value

// query/sessions(session/event)
// :param of => {kinds_1: ["BREAK"], text_1: "15 min", size_1: 20}
WITH {
  edges: COLLECT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.sortTime IS NOT NULL AND session_1.kind IN $of.kinds_1 AND session_1.searchText CONTAINS $of.text_1
    WITH session_1
    ORDER BY session_1.sortTime, session_1.id
    LIMIT $of.size_1
    WITH
      session_1,
      {
        node: session_1 {
          .durationMinutes,
          .title,
          event: COLLECT {
            MATCH (session_1)-[:IN_PROGRAMME_OF]->(event_2)
            WITH event_2
            ORDER BY event_2.id
            RETURN event_2 {.code}
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.kind IN $of.kinds_1 AND session_1.searchText CONTAINS $of.text_1
    RETURN session_1
  }
} AS value
RETURN value
