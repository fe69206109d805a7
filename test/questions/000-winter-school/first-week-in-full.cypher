// query/sessions(session/event, session/talks(talk/presenters), session/venues)
// :param of => {from_1: "2025-01-13", until_1: "2025-01-17", size_1: 50, size_3: 20, size_4: 20, size_5: 20}
WITH {
  edges: COLLECT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.sortTime IS NOT NULL AND session_1.startDate >= $of.from_1 AND session_1.startDate <= $of.until_1
    WITH session_1
    ORDER BY session_1.sortTime, session_1.id
    LIMIT $of.size_1
    WITH
      session_1,
      {
        node: session_1 {
          .endTime,
          .kind,
          .startDate,
          .startDayPart,
          .startPrinted,
          .startTime,
          .title,
          end: coalesce(
            session_1.endTime,
            session_1.endDate,
            session_1.endWeekday,
            session_1.endDayPart,
            session_1.endZone,
            session_1.endAcademicYear,
            session_1.endYear,
            session_1.endPrinted
          ) IS NOT NULL,
          start: coalesce(
            session_1.startPrinted,
            session_1.startDate,
            session_1.startDayPart,
            session_1.startTime,
            session_1.startWeekday,
            session_1.startZone,
            session_1.startAcademicYear,
            session_1.startYear
          ) IS NOT NULL,
          event: COLLECT {
            MATCH (session_1)-[:IN_PROGRAMME_OF]->(event_2)
            WITH event_2
            ORDER BY event_2.id
            RETURN event_2 {.title}
          },
          talks: {
            edges: COLLECT {
              MATCH (session_1)<-[placed_3:IN_SESSION]-(talk_3)
              WITH talk_3
              ORDER BY talk_3.sortTime, talk_3.id
              LIMIT $of.size_3
              WITH
                talk_3,
                {
                  node: talk_3 {
                    presenters: {
                      edges: COLLECT {
                        MATCH (talk_3)<-[presented_4:PRESENTED]-(person_4)
                        WITH person_4, presented_4
                        ORDER BY presented_4.position, person_4.id
                        LIMIT $of.size_4
                        RETURN {node: person_4 {.name}}
                      }
                    }
                  }
                } AS answer_3
              RETURN answer_3
            }
          },
          venues: {
            edges: COLLECT {
              MATCH (session_1)-[held_5:HELD_AT]->(venue_5:Venue)
              WITH venue_5
              ORDER BY venue_5.sortName, venue_5.id
              LIMIT $of.size_5
              RETURN {node: venue_5 {.name}}
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.startDate >= $of.from_1 AND session_1.startDate <= $of.until_1
    RETURN session_1
  }
} AS value
RETURN value
