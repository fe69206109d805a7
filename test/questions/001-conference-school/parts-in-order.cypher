// query/events(event/part-of, event/parts(fact/sources))
// :param of => {text_1: "conference school", size_1: 20, size_2: 20, size_3: 20, size_4: 20}
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
          .kind,
          .title,
          partOf: {
            totalCount: COUNT {
              MATCH (event_1)-[partOf_2:PART_OF]->(whole_2:Event)
              RETURN whole_2
            }
          },
          parts: {
            edges: COLLECT {
              MATCH (event_1)<-[partOf_3:PART_OF]-(part_3:Event)
              WITH part_3, partOf_3
              ORDER BY part_3.sortTime, part_3.id
              LIMIT $of.size_3
              WITH
                part_3,
                partOf_3,
                {
                  inferred: partOf_3.inferred,
                  reasons: coalesce(partOf_3.reasons, []),
                  sources: COLLECT {
                    UNWIND coalesce(partOf_3.sources, []) AS id_4
                    MATCH (record_4:Node {id: id_4})-[:FROM]->(source_4)
                    WITH DISTINCT source_4
                    WITH source_4
                    ORDER BY source_4.sortName, source_4.id
                    LIMIT $of.size_4
                    RETURN source_4 {.title}
                  },
                  node: part_3 {.kind, .title}
                } AS answer_3
              RETURN answer_3
            },
            totalCount: COUNT {
              MATCH (event_1)<-[partOf_3:PART_OF]-(part_3:Event)
              RETURN part_3
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.searchText CONTAINS $of.text_1
    RETURN event_1
  }
} AS value
RETURN value
