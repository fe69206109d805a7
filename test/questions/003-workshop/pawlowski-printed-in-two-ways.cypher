// query/people(person/events(fact/affiliations, fact/sources), person/mentions(mention/affiliations, mention/place, mention/record(record/source)))
// :param of => {
//   text_1: "pawlowski",
//   size_1: 20,
//   roles_2: [],
//   counting_2: "PRINTED",
//   among_2: [],
//   size_2: 20,
//   size_3: 20,
//   size_4: 20,
//   size_5: 20,
//   size_6: 20
// }
WITH {
  edges: COLLECT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.sortName IS NOT NULL AND person_1.searchText CONTAINS $of.text_1
    WITH person_1
    ORDER BY person_1.sortName, person_1.id
    LIMIT $of.size_1
    WITH
      person_1,
      {
        node: person_1 {
          .name,
          .names,
          events: {
            edges: COLLECT {
              MATCH (person_1)-[fact_2:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event_2:Event)
              WHERE true
              WITH DISTINCT event_2, fact_2
              ORDER BY fact_2.roles[0], endNode(fact_2).id
              WITH event_2, collect(fact_2) AS facts_2
              WITH event_2, facts_2
              ORDER BY event_2.sortTime, event_2.id
              LIMIT $of.size_2
              WITH
                event_2,
                facts_2,
                {
                  affiliations: COLLECT {
                    UNWIND coalesce(
                      reduce(
                        seen = [],
                        fact IN facts_2
                        | seen + [each IN coalesce(fact.mentions, []) WHERE NOT each IN seen]
                      ),
                      []
                    ) AS id_3
                    MATCH (mention_3:Node {id: id_3})-[gave_3:GAVE_AFFILIATION]->(institution_3)
                    WITH institution_3, gave_3
                    ORDER BY id_3
                    WITH institution_3, collect(gave_3) AS facts_3
                    WITH
                      institution_3,
                      facts_3,
                      reduce(
                        least_3 = 1000000,
                        fact_3 IN facts_3
                        | CASE WHEN fact_3.position < least_3 THEN fact_3.position ELSE least_3 END
                      ) AS position_3
                    ORDER BY position_3, institution_3.id
                    LIMIT $of.size_3
                    RETURN {facts: [fact IN facts_3 | {asPrinted: fact.asPrinted}]}
                  },
                  sources: COLLECT {
                    UNWIND coalesce(
                      reduce(
                        seen = [],
                        fact IN facts_2
                        | seen + [each IN coalesce(fact.sources, []) WHERE NOT each IN seen]
                      ),
                      []
                    ) AS id_4
                    MATCH (record_4:Node {id: id_4})-[:FROM]->(source_4)
                    WITH DISTINCT source_4
                    WITH source_4
                    ORDER BY source_4.sortName, source_4.id
                    LIMIT $of.size_4
                    RETURN source_4 {.title}
                  },
                  node: event_2 {.title},
                  facts: [fact IN facts_2 | {asPrinted: fact.asPrinted, roles: fact.roles}]
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (person_1)-[fact_2:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event_2:Event)
              WHERE true
              WITH DISTINCT event_2
              RETURN event_2
            }
          },
          mentions: {
            edges: COLLECT {
              MATCH (person_1)<-[means_5:MEANS]-(mention_5)
              WITH mention_5
              ORDER BY mention_5.sortName, mention_5.id
              LIMIT $of.size_5
              WITH
                mention_5,
                {
                  node: mention_5 {
                    .asPrinted,
                    .honorific,
                    affiliations: {
                      edges: COLLECT {
                        MATCH (mention_5)-[gave_6:GAVE_AFFILIATION]->(institution_6)
                        WITH institution_6, gave_6
                        ORDER BY gave_6.position, institution_6.id
                        LIMIT $of.size_6
                        RETURN {asPrinted: coalesce(gave_6.asPrinted, []), node: institution_6 {.name}}
                      }
                    },
                    place: COLLECT {
                      MATCH (mention_5)-[:IN]->(place_7:Node)
                      WITH place_7
                      ORDER BY place_7.id
                      RETURN CASE
                        WHEN place_7:Assessment|Identifier|Institution|Mention|Person|Project|Record|Series|Session|
                          Source|Talk|Topic|Venue|Work THEN place_7
                          {__typename: [label IN labels(place_7) WHERE label <> 'Node'][0]}
                        WHEN place_7:Event THEN place_7 {.title, __typename: 'Event'}
                      END
                    },
                    record: COLLECT {
                      MATCH (mention_5)-[:PRINTED_IN]->(record_8)
                      WITH record_8
                      ORDER BY record_8.id
                      WITH
                        record_8,
                        record_8 {
                          .key,
                          source: COLLECT {
                            MATCH (record_8)-[:FROM]->(source_9)
                            WITH source_9
                            ORDER BY source_9.id
                            RETURN source_9 {.title}
                          }
                        } AS answer_8
                      RETURN answer_8
                    }
                  }
                } AS answer_5
              RETURN answer_5
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.searchText CONTAINS $of.text_1
    RETURN person_1
  }
} AS value
RETURN value
