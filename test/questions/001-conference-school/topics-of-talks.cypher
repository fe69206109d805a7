// query/talks(talk/topics)
// :param of => {text_1: "learning from topology", size_1: 20, size_2: 20}
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortTime IS NOT NULL AND talk_1.searchText CONTAINS $of.text_1
    WITH talk_1
    ORDER BY talk_1.sortTime, talk_1.id
    LIMIT $of.size_1
    WITH
      talk_1,
      {
        node: talk_1 {
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

// query/talks(talk/topics), the same text as above
// :param of => {text_1: "reliability test", size_1: 20, size_2: 20}
