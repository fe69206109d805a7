// query/topics(topic/events, topic/talks(talk/event, talk/presenters))
// :param of => {text_1: "machine learning", size_1: 1, size_2: 20, size_3: 4, size_5: 20}
WITH {
  edges: COLLECT {
    MATCH (topic_1:Topic)
    WITH topic_1
    WHERE topic_1.sortName IS NOT NULL AND topic_1.searchText CONTAINS $of.text_1
    WITH topic_1
    ORDER BY topic_1.sortName, topic_1.id
    LIMIT $of.size_1
    WITH
      topic_1,
      {
        node: topic_1 {
          .name,
          events: {
            edges: COLLECT {
              MATCH (topic_1)<-[about_2:ABOUT]-(event_2:Event)
              WITH event_2, about_2
              ORDER BY event_2.sortTime, event_2.id
              LIMIT $of.size_2
              RETURN {from: about_2.from, node: event_2 {.kind, .title}}
            }
          },
          talks: {
            edges: COLLECT {
              MATCH (topic_1)<-[about_3:ABOUT]-(talk_3:Talk)
              WITH talk_3
              ORDER BY talk_3.sortTime, talk_3.id
              LIMIT $of.size_3
              WITH
                talk_3,
                {
                  node: talk_3 {
                    .title,
                    event: COLLECT {
                      MATCH (talk_3)-[:GIVEN_AT]->(event_4)
                      WITH event_4
                      ORDER BY event_4.id
                      RETURN event_4 {.title}
                    },
                    presenters: {
                      edges: COLLECT {
                        MATCH (talk_3)<-[presented_5:PRESENTED]-(person_5)
                        WITH person_5, presented_5
                        ORDER BY presented_5.position, person_5.id
                        LIMIT $of.size_5
                        RETURN {node: person_5 {.name}}
                      }
                    }
                  }
                } AS answer_3
              RETURN answer_3
            },
            totalCount: COUNT {
              MATCH (topic_1)<-[about_3:ABOUT]-(talk_3:Talk)
              RETURN talk_3
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
