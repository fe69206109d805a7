// query/events(event/hosts, fact/sources, event/venues)
// :param of => {size_1: 20, size_2: 20, size_3: 20, size_4: 20}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortName IS NOT NULL
    WITH event_1
    ORDER BY event_1.sortName, event_1.id
    LIMIT $of.size_1
    WITH
      event_1,
      {
        node: event_1 {
          .title,
          hosts: {
            edges: COLLECT {
              MATCH (event_1)<-[hosted_2:HOSTED]-(institution_2)
              WITH institution_2, hosted_2
              ORDER BY institution_2.sortName, institution_2.id
              LIMIT $of.size_2
              RETURN {inferred: hosted_2.inferred, node: institution_2 {.name}}
            }
          },
          sources: COLLECT {
            UNWIND coalesce(event_1.sources, []) AS id_3
            MATCH (record_3:Node {id: id_3})-[:FROM]->(source_3)
            WITH DISTINCT source_3
            WITH source_3
            ORDER BY source_3.sortName, source_3.id
            LIMIT $of.size_3
            RETURN source_3 {.title}
          },
          venues: {
            edges: COLLECT {
              MATCH (event_1)-[held_4:HELD_AT]->(venue_4:Venue)
              WITH venue_4, held_4
              ORDER BY venue_4.sortName, venue_4.id
              LIMIT $of.size_4
              RETURN {inferred: held_4.inferred, node: venue_4 {.name}}
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
