// query/events(event/parts(event/speakers(fact/affiliations, fact/sources)))
// :param of => {text_1: "conference school", size_1: 20, size_2: 3, parts_3: false, size_3: 20, size_4: 20, size_5: 20}
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
          parts: {
            edges: COLLECT {
              MATCH (event_1)<-[partOf_2:PART_OF]-(part_2:Event)
              WITH part_2
              ORDER BY part_2.sortTime, part_2.id
              LIMIT $of.size_2
              WITH
                part_2,
                {
                  node: part_2 {
                    .title,
                    speakers: {
                      edges: COLLECT {
                        MATCH (part_2)<-[fact_3:SPOKE_AT]-(person_3)
                        WHERE 'SPEAKER' IN fact_3.roles
                        WITH DISTINCT person_3, fact_3
                        ORDER BY endNode(fact_3).id
                        WITH person_3, collect(fact_3) AS facts_3
                        WITH person_3, facts_3
                        ORDER BY person_3.sortName, person_3.id
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
                            sources: COLLECT {
                              UNWIND coalesce(
                                reduce(
                                  seen = [],
                                  fact IN facts_3
                                  | seen + [each IN coalesce(fact.sources, []) WHERE NOT each IN seen]
                                ),
                                []
                              ) AS id_5
                              MATCH (record_5:Node {id: id_5})-[:FROM]->(source_5)
                              WITH DISTINCT source_5
                              WITH source_5
                              ORDER BY source_5.sortName, source_5.id
                              LIMIT $of.size_5
                              RETURN source_5 {.title}
                            },
                            node: person_3 {.name},
                            facts: [fact IN facts_3 | {inferred: fact.inferred, talks: fact.talks}]
                          } AS answer_3
                        RETURN answer_3
                      },
                      totalCount: COUNT {
                        MATCH (part_2)<-[fact_3:SPOKE_AT]-(person_3)
                        WHERE 'SPEAKER' IN fact_3.roles
                        WITH DISTINCT person_3
                        RETURN person_3
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
