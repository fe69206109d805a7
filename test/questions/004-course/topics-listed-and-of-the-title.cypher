// query/events(event/topics, event/topics(fact/sources))
// :param of => {
//   kinds_1: ["COURSE"],
//   text_1: "physics of machine learning",
//   size_1: 20,
//   size_2: 20,
//   size_3: 3,
//   size_4: 20
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
          topics: {
            edges: COLLECT {
              MATCH (event_1)-[about_2:ABOUT]->(topic_2:Topic)
              WITH topic_2, about_2
              ORDER BY about_2.position, topic_2.id
              LIMIT $of.size_2
              RETURN {from: about_2.from, node: topic_2 {.name}}
            },
            totalCount: COUNT {
              MATCH (event_1)-[about_2:ABOUT]->(topic_2:Topic)
              RETURN topic_2
            }
          },
          topics_1: {
            edges: COLLECT {
              MATCH (event_1)-[about_3:ABOUT]->(topic_3:Topic)
              WITH topic_3, about_3
              ORDER BY about_3.position DESC, topic_3.id DESC
              LIMIT $of.size_3
              WITH
                topic_3,
                about_3,
                {
                  from: about_3.from,
                  sources: COLLECT {
                    UNWIND coalesce(about_3.sources, []) AS id_4
                    MATCH (record_4:Node {id: id_4})-[:FROM]->(source_4)
                    WITH DISTINCT source_4
                    WITH source_4
                    ORDER BY source_4.sortName, source_4.id
                    LIMIT $of.size_4
                    RETURN source_4 {.title}
                  },
                  node: topic_3 {.name}
                } AS answer_3
              RETURN answer_3
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
