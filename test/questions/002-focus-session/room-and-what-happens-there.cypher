// query/venues(venue/events, venue/part-of, venue/sessions, fact/sources)
// :param of => {text_1: "zeu", size_1: 20, size_2: 20, size_3: 20, size_4: 20, size_5: 20}
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
          .country,
          .floor,
          .kind,
          .name,
          events: {
            edges: COLLECT {
              MATCH (venue_1)<-[held_2:HELD_AT]-(event_2:Event)
              WITH event_2
              ORDER BY event_2.sortTime, event_2.id
              LIMIT $of.size_2
              RETURN {node: event_2 {.code}}
            }
          },
          partOf: {
            totalCount: COUNT {
              MATCH (venue_1)-[partOf_3:PART_OF]->(whole_3:Venue)
              RETURN whole_3
            }
          },
          sessions: {
            totalCount: COUNT {
              MATCH (venue_1)<-[held_4:HELD_AT]-(session_4:Session)
              RETURN session_4
            }
          },
          sources: COLLECT {
            UNWIND coalesce(venue_1.sources, []) AS id_5
            MATCH (record_5:Node {id: id_5})-[:FROM]->(source_5)
            WITH DISTINCT source_5
            WITH source_5
            ORDER BY source_5.sortName, source_5.id
            LIMIT $of.size_5
            RETURN source_5 {.title}
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
