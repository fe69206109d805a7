// query/topics(topic/broader, topic/events, topic/people, topic/talks)
// :param of => {text_1: "double descent", size_1: 20, size_2: 20, size_3: 20, size_4: 20, size_5: 20}
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
          broader: {
            totalCount: COUNT {
              MATCH (topic_1)-[narrower_2:NARROWER_THAN]->(other_2:Topic)
              RETURN other_2
            }
          },
          events: {
            edges: COLLECT {
              MATCH (topic_1)<-[about_3:ABOUT]-(event_3:Event)
              WITH event_3, about_3
              ORDER BY event_3.sortTime, event_3.id
              LIMIT $of.size_3
              RETURN {from: about_3.from, node: event_3 {.title}}
            },
            totalCount: COUNT {
              MATCH (topic_1)<-[about_3:ABOUT]-(event_3:Event)
              RETURN event_3
            }
          },
          people: {
            totalCount: COUNT {
              MATCH (topic_1)<-[:ABOUT]-(talk_4:Talk)<-[:PRESENTED|AUTHORED]-(person_4)
              WITH person_4, count(DISTINCT talk_4) AS talks_4
              RETURN person_4
            }
          },
          talks: {
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

// query/topics(topic/events)
// :param of => {text_1: "entropy", size_1: 20, size_2: 20}
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
