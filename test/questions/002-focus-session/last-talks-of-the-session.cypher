// query/events(event/talks(talk/event, talk/session, talk/topics), event/topics)
// :param of => {text_1: "physics meets ml", size_1: 20, parts_2: false, size_2: 3, size_5: 20, size_6: 20}
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
          talks: {
            edges: COLLECT {
              MATCH (event_1)<-[given_2:GIVEN_AT]-(talk_2)
              WITH talk_2
              ORDER BY talk_2.sortTime DESC, talk_2.id DESC
              LIMIT $of.size_2
              WITH
                talk_2,
                {
                  node: talk_2 {
                    .code,
                    .kind,
                    event: COLLECT {
                      MATCH (talk_2)-[:GIVEN_AT]->(event_3)
                      WITH event_3
                      ORDER BY event_3.id
                      RETURN event_3 {.code}
                    },
                    session: COLLECT {
                      MATCH (talk_2)-[:IN_SESSION]->(session_4)
                      WITH session_4
                      ORDER BY session_4.id
                      RETURN session_4 {
                        .position,
                        .startWeekday,
                        start: coalesce(
                          session_4.startWeekday,
                          session_4.startDate,
                          session_4.startTime,
                          session_4.startDayPart,
                          session_4.startZone,
                          session_4.startAcademicYear,
                          session_4.startYear,
                          session_4.startPrinted
                        ) IS NOT NULL
                      }
                    },
                    topics: {
                      edges: COLLECT {
                        MATCH (talk_2)-[about_5:ABOUT]->(topic_5:Topic)
                        WITH topic_5, about_5
                        ORDER BY about_5.position, topic_5.id
                        LIMIT $of.size_5
                        RETURN {from: about_5.from, node: topic_5 {.name}}
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (event_1)<-[given_2:GIVEN_AT]-(talk_2)
              RETURN talk_2
            }
          },
          topics: {
            edges: COLLECT {
              MATCH (event_1)-[about_6:ABOUT]->(topic_6:Topic)
              WITH topic_6, about_6
              ORDER BY about_6.position, topic_6.id
              LIMIT $of.size_6
              RETURN {node: topic_6 {.name}}
            },
            totalCount: COUNT {
              MATCH (event_1)-[about_6:ABOUT]->(topic_6:Topic)
              RETURN topic_6
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
