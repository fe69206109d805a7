// query/events(event/part-of, event/parts, event/series(fact/sources))
// :param of => {
//   kinds_1: ["COURSE"],
//   text_1: "physics of machine learning",
//   size_1: 20,
//   size_2: 20,
//   size_3: 20,
//   size_4: 20,
//   size_5: 20
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
          .code,
          .divisions,
          .kind,
          .title,
          partOf: {
            edges: COLLECT {
              MATCH (event_1)-[partOf_2:PART_OF]->(whole_2:Event)
              WITH whole_2
              ORDER BY whole_2.sortTime, whole_2.id
              LIMIT $of.size_2
              RETURN {node: whole_2 {.title}}
            }
          },
          parts: {
            edges: COLLECT {
              MATCH (event_1)<-[partOf_3:PART_OF]-(part_3:Event)
              WITH part_3
              ORDER BY part_3.sortTime, part_3.id
              LIMIT $of.size_3
              RETURN {node: part_3 {.title}}
            }
          },
          series: {
            edges: COLLECT {
              MATCH (event_1)-[edition_4:EDITION_OF]->(series_4)
              WITH series_4, edition_4
              ORDER BY series_4.sortName, series_4.id
              LIMIT $of.size_4
              WITH
                series_4,
                edition_4,
                {
                  inferred: edition_4.inferred,
                  sources: COLLECT {
                    UNWIND coalesce(edition_4.sources, []) AS id_5
                    MATCH (record_5:Node {id: id_5})-[:FROM]->(source_5)
                    WITH DISTINCT source_5
                    WITH source_5
                    ORDER BY source_5.sortName, source_5.id
                    LIMIT $of.size_5
                    RETURN source_5 {.title}
                  },
                  node: series_4 {.title}
                } AS answer_4
              RETURN answer_4
            },
            totalCount: COUNT {
              MATCH (event_1)-[edition_4:EDITION_OF]->(series_4)
              RETURN series_4
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.kind IN $of.kinds_1 AND event_1.searchText CONTAINS $of.text_1
    RETURN event_1
  }
} AS value
RETURN value
