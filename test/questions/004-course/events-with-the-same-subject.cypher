// query/events(event/topics(topic/events))
// :param of => {kinds_1: ["COURSE"], text_1: "physics of machine learning", size_1: 20, size_2: 1, size_3: 20}
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
          topics: {
            edges: COLLECT {
              MATCH (event_1)-[about_2:ABOUT]->(topic_2:Topic)
              WITH topic_2, about_2
              ORDER BY about_2.position, topic_2.id
              LIMIT $of.size_2
              WITH
                topic_2,
                {
                  node: topic_2 {
                    .name,
                    events: {
                      edges: COLLECT {
                        MATCH (topic_2)<-[about_3:ABOUT]-(event_3:Event)
                        WITH event_3, about_3
                        ORDER BY event_3.sortTime, event_3.id
                        LIMIT $of.size_3
                        RETURN {
                          from: about_3.from,
                          node: event_3 {
                            .kind,
                            .startAcademicYear,
                            .startDate,
                            .startWeekday,
                            .title,
                            start: coalesce(
                              event_3.startAcademicYear,
                              event_3.startDate,
                              event_3.startWeekday,
                              event_3.startTime,
                              event_3.startDayPart,
                              event_3.startZone,
                              event_3.startYear,
                              event_3.startPrinted
                            ) IS NOT NULL
                          }
                        }
                      },
                      totalCount: COUNT {
                        MATCH (topic_2)<-[about_3:ABOUT]-(event_3:Event)
                        RETURN event_3
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
