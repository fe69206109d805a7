// query/topics(topic/events, topic/people, fact/sources, topic/talks(talk/event, talk/presenters))
// :param of => {text_1: "machine learning", size_1: 1, size_2: 20, size_3: 20, size_4: 20, size_5: 20, size_7: 20}
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
              RETURN {from: about_2.from, node: event_2 {.title}}
            },
            totalCount: COUNT {
              MATCH (topic_1)<-[about_2:ABOUT]-(event_2:Event)
              RETURN event_2
            }
          },
          people: {
            edges: COLLECT {
              MATCH (topic_1)<-[:ABOUT]-(talk_3:Talk)<-[:PRESENTED|AUTHORED]-(person_3)
              WITH person_3, count(DISTINCT talk_3) AS talks_3
              WITH person_3, talks_3
              ORDER BY talks_3 DESC, person_3.sortName, person_3.id
              LIMIT $of.size_3
              RETURN {talks: talks_3, node: person_3 {.name}}
            },
            totalCount: COUNT {
              MATCH (topic_1)<-[:ABOUT]-(talk_3:Talk)<-[:PRESENTED|AUTHORED]-(person_3)
              WITH person_3, count(DISTINCT talk_3) AS talks_3
              RETURN person_3
            }
          },
          sources: COLLECT {
            UNWIND coalesce(topic_1.sources, []) AS id_4
            MATCH (record_4:Node {id: id_4})-[:FROM]->(source_4)
            WITH DISTINCT source_4
            WITH source_4
            ORDER BY source_4.sortName, source_4.id
            LIMIT $of.size_4
            RETURN source_4 {.title}
          },
          talks: {
            edges: COLLECT {
              MATCH (topic_1)<-[about_5:ABOUT]-(talk_5:Talk)
              WITH talk_5, about_5
              ORDER BY talk_5.sortTime, talk_5.id
              LIMIT $of.size_5
              WITH
                talk_5,
                about_5,
                {
                  from: about_5.from,
                  node: talk_5 {
                    .title,
                    event: COLLECT {
                      MATCH (talk_5)-[:GIVEN_AT]->(event_6)
                      WITH event_6
                      ORDER BY event_6.id
                      RETURN event_6 {.title}
                    },
                    presenters: {
                      edges: COLLECT {
                        MATCH (talk_5)<-[presented_7:PRESENTED]-(person_7)
                        WITH person_7, presented_7
                        ORDER BY presented_7.position, person_7.id
                        LIMIT $of.size_7
                        RETURN {node: person_7 {.name}}
                      }
                    }
                  }
                } AS answer_5
              RETURN answer_5
            },
            totalCount: COUNT {
              MATCH (topic_1)<-[about_5:ABOUT]-(talk_5:Talk)
              RETURN talk_5
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (topic_1:Topic)
    WITH topic_1
    WHERE topic_1.searchText CONTAINS $of.text_1
    RETURN topic_1
  }
} AS value
RETURN value
