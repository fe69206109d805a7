// query/events(event/talks(talk/topics), event/topics)
// :param of => {text_1: "winter school", size_1: 20, parts_2: true, size_2: 1, size_3: 20, size_4: 20}
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
              MATCH (event_1)<-[:PART_OF*0..4]-()<-[given_2:GIVEN_AT]-(talk_2)
              WITH DISTINCT talk_2, given_2
              WITH talk_2
              ORDER BY talk_2.sortTime, talk_2.id
              LIMIT $of.size_2
              WITH
                talk_2,
                {
                  node: talk_2 {
                    topics: {
                      totalCount: COUNT {
                        MATCH (talk_2)-[about_3:ABOUT]->(topic_3:Topic)
                        RETURN topic_3
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
            }
          },
          topics: {
            edges: COLLECT {
              MATCH (event_1)-[about_4:ABOUT]->(topic_4:Topic)
              WITH topic_4, about_4
              ORDER BY about_4.position, topic_4.id
              LIMIT $of.size_4
              RETURN {from: about_4.from, node: topic_4 {.name}}
            },
            totalCount: COUNT {
              MATCH (event_1)-[about_4:ABOUT]->(topic_4:Topic)
              RETURN topic_4
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value

// query/talks(talk/topics)
// :param of => {kinds_1: ["COLLOQUIUM"], size_1: 20, size_2: 20}
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortTime IS NOT NULL AND talk_1.kind IN $of.kinds_1
    WITH talk_1
    ORDER BY talk_1.sortTime, talk_1.id
    LIMIT $of.size_1
    WITH
      talk_1,
      {
        node: talk_1 {
          .title,
          topics: {
            edges: COLLECT {
              MATCH (talk_1)-[about_2:ABOUT]->(topic_2:Topic)
              WITH topic_2, about_2
              ORDER BY about_2.position, topic_2.id
              LIMIT $of.size_2
              RETURN {from: about_2.from, node: topic_2 {.name}}
            },
            totalCount: COUNT {
              MATCH (talk_1)-[about_2:ABOUT]->(topic_2:Topic)
              RETURN topic_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value

// query/topics(topic/events, topic/people, topic/talks)
// :param of => {text_1: "multiplicative", size_1: 20, size_2: 20, size_3: 20, size_4: 20}
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
              RETURN {from: about_4.from, node: talk_4 {.title}}
            },
            totalCount: COUNT {
              MATCH (topic_1)<-[about_4:ABOUT]-(talk_4:Talk)
              RETURN talk_4
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
