// query/events(event/sessions(session/chairs, session/talks, session/venues))
// :param of => {text_1: "physics meets ml", size_1: 20, parts_2: false, size_2: 20, size_3: 20, size_4: 20, size_5: 20}
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
          sessions: {
            edges: COLLECT {
              MATCH (event_1)<-[programmed_2:IN_PROGRAMME_OF]-(session_2)
              WITH session_2
              ORDER BY session_2.sortTime, session_2.id
              LIMIT $of.size_2
              WITH
                session_2,
                {
                  node: session_2 {
                    .durationMinutes,
                    .endTime,
                    .kind,
                    .position,
                    .startDate,
                    .startTime,
                    .startWeekday,
                    .title,
                    end: coalesce(
                      session_2.endTime,
                      session_2.endDate,
                      session_2.endWeekday,
                      session_2.endDayPart,
                      session_2.endZone,
                      session_2.endAcademicYear,
                      session_2.endYear,
                      session_2.endPrinted
                    ) IS NOT NULL,
                    start: coalesce(
                      session_2.startDate,
                      session_2.startTime,
                      session_2.startWeekday,
                      session_2.startDayPart,
                      session_2.startZone,
                      session_2.startAcademicYear,
                      session_2.startYear,
                      session_2.startPrinted
                    ) IS NOT NULL,
                    chairs: {
                      totalCount: COUNT {
                        MATCH (session_2)<-[chaired_3:CHAIRED]-(person_3)
                        RETURN person_3
                      }
                    },
                    talks: {
                      edges: COLLECT {
                        MATCH (session_2)<-[placed_4:IN_SESSION]-(talk_4)
                        WITH talk_4
                        ORDER BY talk_4.sortTime, talk_4.id
                        LIMIT $of.size_4
                        RETURN {node: talk_4 {.code}}
                      },
                      totalCount: COUNT {
                        MATCH (session_2)<-[placed_4:IN_SESSION]-(talk_4)
                        RETURN talk_4
                      }
                    },
                    venues: {
                      totalCount: COUNT {
                        MATCH (session_2)-[held_5:HELD_AT]->(venue_5:Venue)
                        RETURN venue_5
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (event_1)<-[programmed_2:IN_PROGRAMME_OF]-(session_2)
              RETURN session_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
