// query/topics(topic/events, topic/people, topic/talks(talk/event))
// :param of => {text_1: "lattice field theory", size_1: 20, size_2: 20, size_3: 20, size_4: 20}
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
            }
          },
          talks: {
            edges: COLLECT {
              MATCH (topic_1)<-[about_4:ABOUT]-(talk_4:Talk)
              WITH talk_4, about_4
              ORDER BY talk_4.sortTime, talk_4.id
              LIMIT $of.size_4
              WITH
                talk_4,
                about_4,
                {
                  from: about_4.from,
                  inferred: about_4.inferred,
                  node: talk_4 {
                    .title,
                    event: COLLECT {
                      MATCH (talk_4)-[:GIVEN_AT]->(event_5)
                      WITH event_5
                      ORDER BY event_5.id
                      RETURN event_5 {.title}
                    }
                  }
                } AS answer_4
              RETURN answer_4
            },
            totalCount: COUNT {
              MATCH (topic_1)<-[about_4:ABOUT]-(talk_4:Talk)
              RETURN talk_4
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

// query/topics(topic/events, topic/people, topic/talks(talk/event)), the same text as above
// :param of => {text_1: "generative models", size_1: 20, size_2: 20, size_3: 20, size_4: 20}
