// query/events(event/venues(fact/sources, venue/part-of(fact/sources)))
// :param of => {kinds_1: ["WORKSHOP"], size_1: 20, size_2: 20, size_3: 20, size_4: 20, size_5: 20}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1
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
              WITH
                venue_2,
                held_2,
                {
                  inferred: held_2.inferred,
                  reasons: coalesce(held_2.reasons, []),
                  sources: COLLECT {
                    UNWIND coalesce(held_2.sources, []) AS id_3
                    MATCH (record_3:Node {id: id_3})-[:FROM]->(source_3)
                    WITH DISTINCT source_3
                    WITH source_3
                    ORDER BY source_3.sortName, source_3.id
                    LIMIT $of.size_3
                    RETURN source_3 {.title}
                  },
                  node: venue_2 {
                    .address,
                    .country,
                    .floor,
                    .kind,
                    .name,
                    partOf: {
                      edges: COLLECT {
                        MATCH (venue_2)-[partOf_4:PART_OF]->(whole_4:Venue)
                        WITH whole_4, partOf_4
                        ORDER BY whole_4.sortName, whole_4.id
                        LIMIT $of.size_4
                        WITH
                          whole_4,
                          partOf_4,
                          {
                            inferred: partOf_4.inferred,
                            reasons: coalesce(partOf_4.reasons, []),
                            sources: COLLECT {
                              UNWIND coalesce(partOf_4.sources, []) AS id_5
                              MATCH (record_5:Node {id: id_5})-[:FROM]->(source_5)
                              WITH DISTINCT source_5
                              WITH source_5
                              ORDER BY source_5.sortName, source_5.id
                              LIMIT $of.size_5
                              RETURN source_5 {.title}
                            },
                            node: whole_4 {.address, .country, .kind, .name}
                          } AS answer_4
                        RETURN answer_4
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
