// query/events(event/hosts, event/organizers(fact/affiliations), event/participants, fact/sources, event/venues(venue/part-of))
// :param of => {
//   text_1: "renormalization group",
//   size_1: 1,
//   size_2: 20,
//   parts_3: false,
//   size_3: 20,
//   size_4: 20,
//   parts_5: false,
//   size_5: 5,
//   size_6: 20,
//   size_7: 20,
//   size_8: 20
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
          .title,
          hosts: {
            edges: COLLECT {
              MATCH (event_1)<-[hosted_2:HOSTED]-(institution_2)
              WITH institution_2, hosted_2
              ORDER BY institution_2.sortName, institution_2.id
              LIMIT $of.size_2
              RETURN {inferred: hosted_2.inferred, reasons: coalesce(hosted_2.reasons, []), node: institution_2 {.name}}
            }
          },
          organizers: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_3:ORGANIZED]-(person_3)
              WHERE 'ORGANIZER' IN fact_3.roles
              WITH DISTINCT person_3, fact_3
              ORDER BY endNode(fact_3).id
              WITH person_3, collect(fact_3) AS facts_3
              WITH
                person_3,
                facts_3,
                reduce(
                  least_3 = 1000000,
                  fact_3 IN facts_3
                  | CASE WHEN coalesce(fact_3.position, 1000000) < least_3 THEN fact_3.position ELSE least_3 END
                ) AS position_3
              ORDER BY position_3, person_3.id
              LIMIT $of.size_3
              WITH
                person_3,
                facts_3,
                {
                  affiliations: COLLECT {
                    UNWIND coalesce(
                      reduce(
                        seen = [],
                        fact IN facts_3
                        | seen + [each IN coalesce(fact.mentions, []) WHERE NOT each IN seen]
                      ),
                      []
                    ) AS id_4
                    MATCH (mention_4:Node {id: id_4})-[gave_4:GAVE_AFFILIATION]->(institution_4)
                    WITH institution_4, gave_4
                    ORDER BY id_4
                    WITH institution_4, collect(gave_4) AS facts_4
                    WITH
                      institution_4,
                      facts_4,
                      reduce(
                        least_4 = 1000000,
                        fact_4 IN facts_4
                        | CASE WHEN fact_4.position < least_4 THEN fact_4.position ELSE least_4 END
                      ) AS position_4
                    ORDER BY position_4, institution_4.id
                    LIMIT $of.size_4
                    RETURN {facts: [fact IN facts_4 | {asPrinted: fact.asPrinted}]}
                  },
                  node: person_3 {.name},
                  facts: [fact IN facts_3 | {inferred: fact.inferred, reasons: fact.reasons}]
                } AS answer_3
              RETURN answer_3
            }
          },
          participants: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_5:ATTENDED]-(person_5)
              WHERE 'PARTICIPANT' IN fact_5.roles
              WITH DISTINCT person_5, fact_5
              ORDER BY endNode(fact_5).id
              WITH person_5, collect(fact_5) AS facts_5
              WITH
                person_5,
                facts_5,
                reduce(
                  least_5 = 1000000,
                  fact_5 IN facts_5
                  | CASE WHEN coalesce(fact_5.position, 1000000) < least_5 THEN fact_5.position ELSE least_5 END
                ) AS position_5
              ORDER BY position_5, person_5.id
              LIMIT $of.size_5
              RETURN {node: person_5 {.name}, facts: [fact IN facts_5 | {asPrinted: fact.asPrinted}]}
            },
            totalCount: COUNT {
              MATCH (event_1)<-[fact_5:ATTENDED]-(person_5)
              WHERE 'PARTICIPANT' IN fact_5.roles
              WITH DISTINCT person_5, fact_5
              ORDER BY endNode(fact_5).id
              WITH person_5, collect(fact_5) AS facts_5
              RETURN person_5
            }
          },
          sources: COLLECT {
            UNWIND coalesce(event_1.sources, []) AS id_6
            MATCH (record_6:Node {id: id_6})-[:FROM]->(source_6)
            WITH DISTINCT source_6
            WITH source_6
            ORDER BY source_6.sortName, source_6.id
            LIMIT $of.size_6
            RETURN source_6 {.notStated, .title}
          },
          venues: {
            edges: COLLECT {
              MATCH (event_1)-[held_7:HELD_AT]->(venue_7:Venue)
              WITH venue_7
              ORDER BY venue_7.sortName, venue_7.id
              LIMIT $of.size_7
              WITH
                venue_7,
                {
                  node: venue_7 {
                    .name,
                    partOf: {
                      edges: COLLECT {
                        MATCH (venue_7)-[partOf_8:PART_OF]->(whole_8:Venue)
                        WITH whole_8
                        ORDER BY whole_8.sortName, whole_8.id
                        LIMIT $of.size_8
                        RETURN {node: whole_8 {.address}}
                      }
                    }
                  }
                } AS answer_7
              RETURN answer_7
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
