// query/events(event/assessments, event/assessments)
// :param of => {kinds_1: ["COURSE"], text_1: "physics of machine learning", size_1: 20, size_2: 2, size_3: 3}
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
          assessments: {
            edges: COLLECT {
              MATCH (event_1)-[assessed_2:ASSESSED_BY]->(assessment_2)
              WITH assessment_2, assessed_2
              ORDER BY assessed_2.position DESC, assessment_2.id DESC
              LIMIT $of.size_2
              RETURN {node: assessment_2 {.percent, .title}}
            },
            totalCount: COUNT {
              MATCH (event_1)-[assessed_2:ASSESSED_BY]->(assessment_2)
              RETURN assessment_2
            }
          },
          assessments_1: {
            edges: COLLECT {
              MATCH (event_1)-[assessed_3:ASSESSED_BY]->(assessment_3)
              WITH assessment_3, assessed_3
              ORDER BY assessed_3.position, assessment_3.id
              LIMIT $of.size_3
              RETURN {node: assessment_3 {.percent, .title}}
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
