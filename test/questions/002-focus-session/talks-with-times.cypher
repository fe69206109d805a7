// query/events(event/talks(talk/venues))
// :param of => {text_1: "complex interacting systems", size_1: 20, parts_2: false, size_2: 20, size_3: 20}
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
          talks: {
            edges: COLLECT {
              MATCH (event_1)<-[given_2:GIVEN_AT]-(talk_2)
              WITH talk_2
              ORDER BY talk_2.sortTime, talk_2.id
              LIMIT $of.size_2
              WITH
                talk_2,
                {
                  node: talk_2 {
                    .code,
                    .endTime,
                    .kind,
                    .position,
                    .startDate,
                    .startPrinted,
                    .startTime,
                    .startWeekday,
                    .title,
                    end: coalesce(
                      talk_2.endTime,
                      talk_2.endDate,
                      talk_2.endWeekday,
                      talk_2.endDayPart,
                      talk_2.endZone,
                      talk_2.endAcademicYear,
                      talk_2.endYear,
                      talk_2.endPrinted
                    ) IS NOT NULL,
                    start: coalesce(
                      talk_2.startPrinted,
                      talk_2.startDate,
                      talk_2.startTime,
                      talk_2.startWeekday,
                      talk_2.startDayPart,
                      talk_2.startZone,
                      talk_2.startAcademicYear,
                      talk_2.startYear
                    ) IS NOT NULL,
                    venues: {
                      edges: COLLECT {
                        MATCH (talk_2)-[held_3:HELD_AT]->(venue_3:Venue)
                        WITH venue_3
                        ORDER BY venue_3.sortName, venue_3.id
                        LIMIT $of.size_3
                        RETURN {node: venue_3 {.name}}
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (event_1)<-[given_2:GIVEN_AT]-(talk_2)
              RETURN talk_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
