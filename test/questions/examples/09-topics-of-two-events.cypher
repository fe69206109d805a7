// query/topics(topic/talks(talk/event, talk/presenters))
// :param of => {
//   kinds_1_5: ["CONFERENCE"],
//   kinds_1_9: ["FOCUS_SESSION"],
//   size_1: 20,
//   kinds_2_2: ["CONFERENCE", "FOCUS_SESSION"],
//   size_2: 20,
//   size_4: 20
// }
WITH {
  edges: COLLECT {
    MATCH (topic_1:Topic)
    WITH topic_1
    WHERE topic_1.sortName IS NOT NULL
      AND (
        (
          EXISTS {
            MATCH (topic_1)<-[about_1_2:ABOUT]-(talk_1_2:Talk)
            WITH talk_1_2
            WHERE EXISTS {
              MATCH (talk_1_2)-[:GIVEN_AT]->(event_1_4)
              WITH event_1_4
              WHERE event_1_4.kind IN $of.kinds_1_5
              RETURN event_1_4
            }
            RETURN talk_1_2
          }
        )
      )
      AND EXISTS {
        MATCH (topic_1)<-[about_1_6:ABOUT]-(talk_1_6:Talk)
        WITH talk_1_6
        WHERE EXISTS {
          MATCH (talk_1_6)-[:GIVEN_AT]->(event_1_8)
          WITH event_1_8
          WHERE event_1_8.kind IN $of.kinds_1_9
          RETURN event_1_8
        }
        RETURN talk_1_6
      }
    WITH topic_1
    ORDER BY topic_1.sortName, topic_1.id
    LIMIT $of.size_1
    WITH
      topic_1,
      {
        node: topic_1 {
          .name,
          talks: {
            edges: COLLECT {
              MATCH (topic_1)<-[about_2:ABOUT]-(talk_2:Talk)
              WITH talk_2
              WHERE EXISTS {
                MATCH (talk_2)-[:GIVEN_AT]->(event_2_1)
                WITH event_2_1
                WHERE event_2_1.kind IN $of.kinds_2_2
                RETURN event_2_1
              }
              WITH talk_2
              ORDER BY talk_2.sortTime, talk_2.id
              LIMIT $of.size_2
              WITH
                talk_2,
                {
                  node: talk_2 {
                    .title,
                    event: COLLECT {
                      MATCH (talk_2)-[:GIVEN_AT]->(event_3)
                      WITH event_3
                      ORDER BY event_3.id
                      RETURN event_3 {.kind}
                    },
                    presenters: {
                      edges: COLLECT {
                        MATCH (talk_2)<-[presented_4:PRESENTED]-(person_4)
                        WITH person_4, presented_4
                        ORDER BY presented_4.position, person_4.id
                        LIMIT $of.size_4
                        RETURN {node: person_4 {.name}}
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
