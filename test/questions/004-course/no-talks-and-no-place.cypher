// query/events(node/identifiers, event/programme(day/sessions), event/talks, event/talks, event/venues)
// :param of => {
//   kinds_1: ["COURSE"],
//   text_1: "physics of machine learning",
//   size_1: 20,
//   size_2: 20,
//   size_4: 20,
//   parts_5: false,
//   size_5: 20,
//   parts_6: true,
//   size_6: 20,
//   size_7: 20
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
          identifiers: COLLECT {
            MATCH (event_1)<-[:IDENTIFIES]-(identifier_2:Identifier)
            WHERE identifier_2:Node
            WITH identifier_2
            ORDER BY identifier_2.scheme, identifier_2.value, identifier_2.id
            LIMIT $of.size_2
            RETURN identifier_2 {.scheme, .value}
          },
          programme: COLLECT {
            MATCH (event_1)<-[:PART_OF*0..4]-(part_3)<-[:IN_PROGRAMME_OF]-(session_3)
            WITH DISTINCT coalesce(session_3.startDate, session_3.startWeekday, '') AS day_3, session_3
            WITH
              day_3,
              session_3.startDate AS date_3,
              min(session_3.startWeekday) AS weekday_3,
              min(session_3.sortTime) AS sortTime_3,
              collect(session_3.id) AS sessions_3
            WITH day_3, date_3, weekday_3, sessions_3, sortTime_3
            ORDER BY sortTime_3, day_3
            WITH
              day_3,
              date_3,
              weekday_3,
              sessions_3,
              {
                date: date_3,
                weekday: weekday_3,
                sessions: {
                  edges: COLLECT {
                    UNWIND sessions_3 AS id_4
                    MATCH (session_4:Node {id: id_4})
                    WITH session_4
                    ORDER BY session_4.sortTime, session_4.id
                    LIMIT $of.size_4
                    RETURN {node: session_4 {.title}}
                  },
                  totalCount: COUNT {
                    UNWIND sessions_3 AS id_4
                    MATCH (session_4:Node {id: id_4})
                    RETURN session_4
                  }
                }
              } AS answer_3
            RETURN answer_3
          },
          talks: {
            edges: COLLECT {
              MATCH (event_1)<-[given_5:GIVEN_AT]-(talk_5)
              WITH talk_5
              ORDER BY talk_5.sortTime, talk_5.id
              LIMIT $of.size_5
              RETURN {node: talk_5 {.title}}
            },
            totalCount: COUNT {
              MATCH (event_1)<-[given_5:GIVEN_AT]-(talk_5)
              RETURN talk_5
            }
          },
          talks_1: {
            totalCount: COUNT {
              MATCH (event_1)<-[:PART_OF*0..4]-()<-[given_6:GIVEN_AT]-(talk_6)
              WITH DISTINCT talk_6, given_6
              RETURN talk_6
            }
          },
          venues: {
            edges: COLLECT {
              MATCH (event_1)-[held_7:HELD_AT]->(venue_7:Venue)
              WITH venue_7
              ORDER BY venue_7.sortName, venue_7.id
              LIMIT $of.size_7
              RETURN {node: venue_7 {.name}}
            },
            totalCount: COUNT {
              MATCH (event_1)-[held_7:HELD_AT]->(venue_7:Venue)
              RETURN venue_7
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
