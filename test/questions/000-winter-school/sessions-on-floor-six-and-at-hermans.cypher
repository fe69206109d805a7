// query/venues(venue/part-of, venue/sessions)
// :param of => {text_1: "floor 6", size_1: 20, size_2: 20, size_3: 20}
WITH {
  edges: COLLECT {
    MATCH (venue_1:Venue)
    WITH venue_1
    WHERE venue_1.sortName IS NOT NULL AND venue_1.searchText CONTAINS $of.text_1
    WITH venue_1
    ORDER BY venue_1.sortName, venue_1.id
    LIMIT $of.size_1
    WITH
      venue_1,
      {
        node: venue_1 {
          .address,
          .city,
          .floor,
          .name,
          partOf: {
            edges: COLLECT {
              MATCH (venue_1)-[partOf_2:PART_OF]->(whole_2:Venue)
              WITH whole_2
              ORDER BY whole_2.sortName, whole_2.id
              LIMIT $of.size_2
              RETURN {node: whole_2 {.name}}
            }
          },
          sessions: {
            edges: COLLECT {
              MATCH (venue_1)<-[held_3:HELD_AT]-(session_3:Session)
              WITH session_3
              ORDER BY session_3.sortTime, session_3.id
              LIMIT $of.size_3
              RETURN {
                node: session_3 {
                  .kind,
                  .startDate,
                  .startTime,
                  .title,
                  start: coalesce(
                    session_3.startDate,
                    session_3.startTime,
                    session_3.startWeekday,
                    session_3.startDayPart,
                    session_3.startZone,
                    session_3.startAcademicYear,
                    session_3.startYear,
                    session_3.startPrinted
                  ) IS NOT NULL
                }
              }
            },
            totalCount: COUNT {
              MATCH (venue_1)<-[held_3:HELD_AT]-(session_3:Session)
              RETURN session_3
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (venue_1:Venue)
    WITH venue_1
    WHERE venue_1.searchText CONTAINS $of.text_1
    RETURN venue_1
  }
} AS value
RETURN value

// query/venues(venue/part-of, venue/sessions), the same text as above
// :param of => {text_1: "hermans", size_1: 20, size_2: 20, size_3: 20}

// query/events(event/venues)
// :param of => {text_1: "winter school", size_1: 20, size_2: 20}
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
          venues: {
            edges: COLLECT {
              MATCH (event_1)-[held_2:HELD_AT]->(venue_2:Venue)
              WITH venue_2, held_2
              ORDER BY venue_2.sortName, venue_2.id
              LIMIT $of.size_2
              RETURN {
                asPrinted: coalesce(held_2.asPrinted, []),
                inferred: held_2.inferred,
                node: venue_2 {.city, .country, .name}
              }
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
