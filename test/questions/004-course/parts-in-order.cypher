// query/events(event/sessions(session/chairs, session/event, session/talks, session/venues))
// :param of => {
//   kinds_1: ["COURSE"],
//   text_1: "physics of machine learning",
//   size_1: 20,
//   parts_2: false,
//   size_2: 20,
//   size_3: 20,
//   size_5: 20,
//   size_6: 20
// }
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1 AND event_1.searchText CONTAINS $of.text_1
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
                    .endDate,
                    .kind,
                    .position,
                    .startDate,
                    .title,
                    end: coalesce(
                      session_2.endDate,
                      session_2.endWeekday,
                      session_2.endTime,
                      session_2.endDayPart,
                      session_2.endZone,
                      session_2.endAcademicYear,
                      session_2.endYear,
                      session_2.endPrinted
                    ) IS NOT NULL,
                    start: coalesce(
                      session_2.startDate,
                      session_2.startWeekday,
                      session_2.startTime,
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
                    event: COLLECT {
                      MATCH (session_2)-[:IN_PROGRAMME_OF]->(event_4)
                      WITH event_4
                      ORDER BY event_4.id
                      RETURN event_4 {.title}
                    },
                    talks: {
                      totalCount: COUNT {
                        MATCH (session_2)<-[placed_5:IN_SESSION]-(talk_5)
                        RETURN talk_5
                      }
                    },
                    venues: {
                      totalCount: COUNT {
                        MATCH (session_2)-[held_6:HELD_AT]->(venue_6:Venue)
                        RETURN venue_6
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

// query/sessions
// :param of => {kinds_1: ["PART"], size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.kind IN $of.kinds_1
    RETURN session_1
  }
} AS value
RETURN value

// query/sessions
// :param of => {from_1: "1900-01-01", kinds_1: ["PART"], size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.startDate >= $of.from_1 AND session_1.kind IN $of.kinds_1
    RETURN session_1
  }
} AS value
RETURN value
