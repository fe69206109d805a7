// query/events(event/sessions(session/talks(talk/presenters)))
// :param of => {text_1: "winter school", size_1: 20, parts_2: true, size_2: 22, size_3: 20, size_4: 20}
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
              MATCH (event_1)<-[:PART_OF*0..4]-()<-[programmed_2:IN_PROGRAMME_OF]-(session_2)
              WITH DISTINCT session_2, programmed_2
              WITH session_2
              ORDER BY session_2.sortTime DESC, session_2.id DESC
              LIMIT $of.size_2
              WITH
                session_2,
                {
                  node: session_2 {
                    .endTime,
                    .kind,
                    .startDate,
                    .startDayPart,
                    .startPrinted,
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
                      session_2.startPrinted,
                      session_2.startDate,
                      session_2.startDayPart,
                      session_2.startTime,
                      session_2.startWeekday,
                      session_2.startZone,
                      session_2.startAcademicYear,
                      session_2.startYear
                    ) IS NOT NULL,
                    talks: {
                      edges: COLLECT {
                        MATCH (session_2)<-[placed_3:IN_SESSION]-(talk_3)
                        WITH talk_3
                        ORDER BY talk_3.sortTime, talk_3.id
                        LIMIT $of.size_3
                        WITH
                          talk_3,
                          {
                            node: talk_3 {
                              .kind,
                              .title,
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
                    }
                  }
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (event_1)<-[:PART_OF*0..4]-()<-[programmed_2:IN_PROGRAMME_OF]-(session_2)
              WITH DISTINCT session_2, programmed_2
              RETURN session_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
