// query/events(event/topics(fact/sources, topic/talks))
// :param of => {kinds_1: ["WORKSHOP"], size_1: 20, size_2: 20, size_3: 20, size_4: 20}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    WITH
      event_1,
      {
        node: event_1 {
          .title,
          topics: {
            edges: COLLECT {
              MATCH (event_1)-[about_2:ABOUT]->(topic_2:Topic)
              WITH topic_2, about_2
              ORDER BY about_2.position, topic_2.id
              LIMIT $of.size_2
              WITH
                topic_2,
                about_2,
                {
                  from: about_2.from,
                  inferred: about_2.inferred,
                  sources: COLLECT {
                    UNWIND coalesce(about_2.sources, []) AS id_3
                    MATCH (record_3:Node {id: id_3})-[:FROM]->(source_3)
                    WITH DISTINCT source_3
                    WITH source_3
                    ORDER BY source_3.sortName, source_3.id
                    LIMIT $of.size_3
                    RETURN source_3 {.title}
                  },
                  node: topic_2 {
                    .name,
                    talks: {
                      totalCount: COUNT {
                        MATCH (topic_2)<-[about_4:ABOUT]-(talk_4:Talk)
                        RETURN talk_4
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (event_1)-[about_2:ABOUT]->(topic_2:Topic)
              RETURN topic_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
