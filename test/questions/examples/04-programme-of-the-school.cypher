// query/events(event/programme(day/sessions(session/talks(talk/presenters), session/venues)))
// :param of => {kinds_1: ["SCHOOL"], size_1: 1, size_3: 20, size_4: 20, size_5: 20, size_6: 20}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    WITH
      event_1,
      {
        node: event_1 {
          .title,
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
                          .endTime,
                          .kind,
                          .startDayPart,
                          .startTime,
                          .title,
                          end: coalesce(
                            session_3.endTime,
                            session_3.endDate,
                            session_3.endWeekday,
                            session_3.endDayPart,
                            session_3.endZone,
                            session_3.endAcademicYear,
                            session_3.endYear,
                            session_3.endPrinted
                          ) IS NOT NULL,
                          start: coalesce(
                            session_3.startDayPart,
                            session_3.startTime,
                            session_3.startDate,
                            session_3.startWeekday,
                            session_3.startZone,
                            session_3.startAcademicYear,
                            session_3.startYear,
                            session_3.startPrinted
                          ) IS NOT NULL,
                          talks: {
                            edges: COLLECT {
                              MATCH (session_3)<-[placed_4:IN_SESSION]-(talk_4)
                              WITH talk_4
                              ORDER BY talk_4.sortTime, talk_4.id
                              LIMIT $of.size_4
                              WITH
                                talk_4,
                                {
                                  node: talk_4 {
                                    .title,
                                    presenters: {
                                      edges: COLLECT {
                                        MATCH (talk_4)<-[presented_5:PRESENTED]-(person_5)
                                        WITH person_5, presented_5
                                        ORDER BY presented_5.position, person_5.id
                                        LIMIT $of.size_5
                                        RETURN {node: person_5 {.name}}
                                      }
                                    }
                                  }
                                } AS answer_4
                              RETURN answer_4
                            }
                          },
                          venues: {
                            edges: COLLECT {
                              MATCH (session_3)-[held_6:HELD_AT]->(venue_6:Venue)
                              WITH venue_6
                              ORDER BY venue_6.sortName, venue_6.id
                              LIMIT $of.size_6
                              RETURN {node: venue_6 {.name}}
                            }
                          }
                        }
                      } AS answer_3
                    RETURN answer_3
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
