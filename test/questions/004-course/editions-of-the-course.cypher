// query/all-series(series/events(fact/sources))
// :param of => {text_1: "machine learning", size_1: 20, size_2: 20, size_3: 20}
WITH {
  edges: COLLECT {
    MATCH (series_1:Series)
    WITH series_1
    WHERE series_1.sortName IS NOT NULL AND series_1.searchText CONTAINS $of.text_1
    WITH series_1
    ORDER BY series_1.sortName, series_1.id
    LIMIT $of.size_1
    WITH
      series_1,
      {
        node: series_1 {
          .title,
          events: {
            edges: COLLECT {
              MATCH (series_1)<-[edition_2:EDITION_OF]-(event_2)
              WITH event_2, edition_2
              ORDER BY event_2.sortTime, event_2.id
              LIMIT $of.size_2
              WITH
                event_2,
                edition_2,
                {
                  inferred: edition_2.inferred,
                  sources: COLLECT {
                    UNWIND coalesce(edition_2.sources, []) AS id_3
                    MATCH (record_3:Node {id: id_3})-[:FROM]->(source_3)
                    WITH DISTINCT source_3
                    WITH source_3
                    ORDER BY source_3.sortName, source_3.id
                    LIMIT $of.size_3
                    RETURN source_3 {.title}
                  },
                  node: event_2 {
                    .kind,
                    .startAcademicYear,
                    .title,
                    start: coalesce(
                      event_2.startAcademicYear,
                      event_2.startDate,
                      event_2.startWeekday,
                      event_2.startTime,
                      event_2.startDayPart,
                      event_2.startZone,
                      event_2.startYear,
                      event_2.startPrinted
                    ) IS NOT NULL
                  }
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (series_1)<-[edition_2:EDITION_OF]-(event_2)
              RETURN event_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (series_1:Series)
    WITH series_1
    WHERE series_1.searchText CONTAINS $of.text_1
    RETURN series_1
  }
} AS value
RETURN value
