// query/events(event/assessments(fact/sources))
// :param of => {kinds_1: ["COURSE"], text_1: "physics of machine learning", size_1: 20, size_2: 20, size_3: 20}
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
              ORDER BY assessed_2.position, assessment_2.id
              LIMIT $of.size_2
              WITH
                assessment_2,
                assessed_2,
                {
                  inferred: assessed_2.inferred,
                  sources: COLLECT {
                    UNWIND coalesce(assessed_2.sources, []) AS id_3
                    MATCH (record_3:Node {id: id_3})-[:FROM]->(source_3)
                    WITH DISTINCT source_3
                    WITH source_3
                    ORDER BY source_3.sortName, source_3.id
                    LIMIT $of.size_3
                    RETURN source_3 {.title}
                  },
                  node: assessment_2 {.percent, .title}
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (event_1)-[assessed_2:ASSESSED_BY]->(assessment_2)
              RETURN assessment_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
