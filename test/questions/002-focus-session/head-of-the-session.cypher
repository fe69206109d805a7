// query/events(fact/sources, event/venues)
// :param of => {text_1: "physics meets ml", size_1: 20, size_2: 20, size_3: 20}
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
          .code,
          .divisions,
          .endAcademicYear,
          .endDate,
          .endDayPart,
          .endPrinted,
          .endTime,
          .endWeekday,
          .endZone,
          .kind,
          .startAcademicYear,
          .startDate,
          .startDayPart,
          .startPrinted,
          .startTime,
          .startWeekday,
          .startZone,
          .title,
          end: coalesce(
            event_1.endAcademicYear,
            event_1.endPrinted,
            event_1.endDate,
            event_1.endDayPart,
            event_1.endTime,
            event_1.endWeekday,
            event_1.endZone,
            event_1.endYear
          ) IS NOT NULL,
          start: coalesce(
            event_1.startAcademicYear,
            event_1.startPrinted,
            event_1.startDate,
            event_1.startDayPart,
            event_1.startTime,
            event_1.startWeekday,
            event_1.startZone,
            event_1.startYear
          ) IS NOT NULL,
          sources: COLLECT {
            UNWIND coalesce(event_1.sources, []) AS id_2
            MATCH (record_2:Node {id: id_2})-[:FROM]->(source_2)
            WITH DISTINCT source_2
            WITH source_2
            ORDER BY source_2.sortName, source_2.id
            LIMIT $of.size_2
            RETURN source_2 {.title}
          },
          venues: {
            edges: COLLECT {
              MATCH (event_1)-[held_3:HELD_AT]->(venue_3:Venue)
              WITH venue_3
              ORDER BY venue_3.sortName, venue_3.id
              LIMIT $of.size_3
              RETURN {node: venue_3 {.kind, .name}}
            },
            totalCount: COUNT {
              MATCH (event_1)-[held_3:HELD_AT]->(venue_3:Venue)
              RETURN venue_3
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
