// query/events(event/organizers(fact/sources), event/parts(fact/sources), event/sessions(fact/sources), fact/sources, event/speakers, event/talks, event/topics, event/venues)
// :param of => {
//   text_1: "winter school",
//   size_1: 20,
//   parts_2: false,
//   size_2: 1,
//   size_3: 20,
//   size_4: 20,
//   size_5: 20,
//   parts_6: false,
//   size_6: 1,
//   size_7: 20,
//   size_8: 20,
//   parts_9: false,
//   size_9: 1,
//   parts_10: false,
//   size_10: 1,
//   size_11: 1,
//   size_12: 20
// }
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
          organizers: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_2:ORGANIZED]-(person_2)
              WHERE 'ORGANIZER' IN fact_2.roles
              WITH DISTINCT person_2, fact_2
              ORDER BY endNode(fact_2).id
              WITH person_2, collect(fact_2) AS facts_2
              WITH
                person_2,
                facts_2,
                reduce(
                  least_2 = 1000000,
                  fact_2 IN facts_2
                  | CASE WHEN coalesce(fact_2.position, 1000000) < least_2 THEN fact_2.position ELSE least_2 END
                ) AS position_2
              ORDER BY position_2, person_2.id
              LIMIT $of.size_2
              WITH
                person_2,
                facts_2,
                {
                  sources: COLLECT {
                    UNWIND coalesce(
                      reduce(
                        seen = [],
                        fact IN facts_2
                        | seen + [each IN coalesce(fact.sources, []) WHERE NOT each IN seen]
                      ),
                      []
                    ) AS id_3
                    MATCH (record_3:Node {id: id_3})-[:FROM]->(source_3)
                    WITH DISTINCT source_3
                    WITH source_3
                    ORDER BY source_3.sortName, source_3.id
                    LIMIT $of.size_3
                    RETURN source_3 {.title}
                  },
                  node: person_2 {.name}
                } AS answer_2
              RETURN answer_2
            }
          },
          parts: {
            edges: COLLECT {
              MATCH (event_1)<-[partOf_4:PART_OF]-(part_4:Event)
              WITH part_4, partOf_4
              ORDER BY part_4.sortTime, part_4.id
              LIMIT $of.size_4
              WITH
                part_4,
                partOf_4,
                {
                  sources: COLLECT {
                    UNWIND coalesce(partOf_4.sources, []) AS id_5
                    MATCH (record_5:Node {id: id_5})-[:FROM]->(source_5)
                    WITH DISTINCT source_5
                    WITH source_5
                    ORDER BY source_5.sortName, source_5.id
                    LIMIT $of.size_5
                    RETURN source_5 {.title}
                  },
                  node: part_4 {.title}
                } AS answer_4
              RETURN answer_4
            }
          },
          sessions: {
            edges: COLLECT {
              MATCH (event_1)<-[programmed_6:IN_PROGRAMME_OF]-(session_6)
              WITH session_6, programmed_6
              ORDER BY session_6.sortTime, session_6.id
              LIMIT $of.size_6
              WITH
                session_6,
                programmed_6,
                {
                  sources: COLLECT {
                    UNWIND coalesce(programmed_6.sources, []) AS id_7
                    MATCH (record_7:Node {id: id_7})-[:FROM]->(source_7)
                    WITH DISTINCT source_7
                    WITH source_7
                    ORDER BY source_7.sortName, source_7.id
                    LIMIT $of.size_7
                    RETURN source_7 {.title}
                  },
                  node: session_6 {.kind}
                } AS answer_6
              RETURN answer_6
            }
          },
          sources: COLLECT {
            UNWIND coalesce(event_1.sources, []) AS id_8
            MATCH (record_8:Node {id: id_8})-[:FROM]->(source_8)
            WITH DISTINCT source_8
            WITH source_8
            ORDER BY source_8.sortName, source_8.id
            LIMIT $of.size_8
            RETURN source_8 {.title}
          },
          speakers: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_9:SPOKE_AT]-(person_9)
              WHERE 'SPEAKER' IN fact_9.roles
              WITH DISTINCT person_9, fact_9
              ORDER BY endNode(fact_9).id
              WITH person_9, collect(fact_9) AS facts_9
              WITH person_9, facts_9
              ORDER BY person_9.sortName DESC, person_9.id DESC
              LIMIT $of.size_9
              RETURN {
                node: person_9 {.name, from_sources: coalesce(person_9.sources, [])},
                facts: [fact IN facts_9 | {from_sources: fact.sources}]
              }
            }
          },
          talks: {
            edges: COLLECT {
              MATCH (event_1)<-[given_10:GIVEN_AT]-(talk_10)
              WITH talk_10, given_10
              ORDER BY talk_10.sortTime DESC, talk_10.id DESC
              LIMIT $of.size_10
              RETURN {from_sources: coalesce(given_10.sources, []), node: talk_10 {.id}}
            }
          },
          topics: {
            edges: COLLECT {
              MATCH (event_1)-[about_11:ABOUT]->(topic_11:Topic)
              WITH topic_11, about_11
              ORDER BY about_11.position, topic_11.id
              LIMIT $of.size_11
              RETURN {from_sources: coalesce(about_11.sources, []), node: topic_11 {.name}}
            }
          },
          venues: {
            edges: COLLECT {
              MATCH (event_1)-[held_12:HELD_AT]->(venue_12:Venue)
              WITH venue_12, held_12
              ORDER BY venue_12.sortName, venue_12.id
              LIMIT $of.size_12
              RETURN {reasons: coalesce(held_12.reasons, []), from_sources: coalesce(held_12.sources, [])}
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
// fact/sources, by level
// talk/presenters, by level
