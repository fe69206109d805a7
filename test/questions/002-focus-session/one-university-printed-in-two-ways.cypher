// query/institutions(institution/events, institution/people)
// :param of => {text_1: "saitama", size_1: 20, parts_2: false, size_2: 20, parts_3: false, size_3: 20}
WITH {
  edges: COLLECT {
    MATCH (institution_1:Institution)
    WITH institution_1
    WHERE institution_1.sortName IS NOT NULL AND institution_1.searchText CONTAINS $of.text_1
    WITH institution_1
    ORDER BY institution_1.sortName, institution_1.id
    LIMIT $of.size_1
    WITH
      institution_1,
      {
        node: institution_1 {
          .city,
          .country,
          .name,
          .names,
          events: {
            edges: COLLECT {
              MATCH (institution_1)<-[:PART_OF*0..3]-(part_2)
              WHERE $of.parts_2 OR part_2 = institution_1
              CALL (part_2) {
                MATCH (part_2)-[:HOSTED]->(event_2)
                RETURN event_2, null AS person_2
                UNION
                MATCH (part_2)<-[:GAVE_AFFILIATION]-(mention_2)-[:IN]->(place_2)
                  -[:GIVEN_AT|IN_PROGRAMME_OF*0..1]->(event_2:Event)
                MATCH (mention_2)-[:MEANS]->(person_2)
                RETURN event_2, person_2
              }
              WITH
                event_2,
                count(DISTINCT person_2) AS people_2,
                count(CASE WHEN person_2 IS NULL THEN 1 END) > 0 AS hosted_2
              WITH event_2, people_2, hosted_2
              ORDER BY event_2.sortTime, event_2.id
              LIMIT $of.size_2
              RETURN {hosted: hosted_2, people: people_2, node: event_2 {.code}}
            }
          },
          people: {
            edges: COLLECT {
              MATCH (institution_1)<-[fact_3:AFFILIATED_WITH]-(person_3)
              WITH DISTINCT person_3, fact_3
              ORDER BY endNode(fact_3).id
              WITH person_3, collect(fact_3) AS facts_3
              WITH person_3, facts_3
              ORDER BY person_3.sortName, person_3.id
              LIMIT $of.size_3
              RETURN {node: person_3 {.name}, facts: [fact IN facts_3 | {asPrinted: fact.asPrinted}]}
            },
            totalCount: COUNT {
              MATCH (institution_1)<-[fact_3:AFFILIATED_WITH]-(person_3)
              WITH DISTINCT person_3
              RETURN person_3
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (institution_1:Institution)
    WITH institution_1
    WHERE institution_1.searchText CONTAINS $of.text_1
    RETURN institution_1
  }
} AS value
RETURN value

// query/people(person/events(fact/affiliations), person/mentions(mention/affiliations), person/talks(fact/affiliations))
// :param of => {
//   text_1: "hiroshi",
//   size_1: 20,
//   roles_2: [],
//   counting_2: "PRINTED",
//   among_2: [],
//   size_2: 20,
//   size_3: 20,
//   size_4: 20,
//   size_5: 20,
//   roles_6: [],
//   size_6: 20,
//   size_7: 20
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
                  }
                } AS answer_2
              RETURN answer_2
            }
          },
          mentions: {
            edges: COLLECT {
              MATCH (person_1)<-[means_4:MEANS]-(mention_4)
              WITH mention_4
              ORDER BY mention_4.sortName, mention_4.id
              LIMIT $of.size_4
              WITH
                mention_4,
                {
                  node: mention_4 {
                    .asPrinted,
                    affiliations: {
                      edges: COLLECT {
                        MATCH (mention_4)-[gave_5:GAVE_AFFILIATION]->(institution_5)
                        WITH institution_5, gave_5
                        ORDER BY gave_5.position, institution_5.id
                        LIMIT $of.size_5
                        RETURN {asPrinted: coalesce(gave_5.asPrinted, [])}
                      }
                    }
                  }
                } AS answer_4
              RETURN answer_4
            },
            totalCount: COUNT {
              MATCH (person_1)<-[means_4:MEANS]-(mention_4)
              RETURN mention_4
            }
          },
          talks: {
            edges: COLLECT {
              MATCH (person_1)-[fact_6:PRESENTED|AUTHORED]->(talk_6)
              WITH talk_6, fact_6
              ORDER BY fact_6.roles[0]
              WITH talk_6, collect(fact_6) AS facts_6
              WITH talk_6, facts_6
              ORDER BY talk_6.sortTime, talk_6.id
              LIMIT $of.size_6
              WITH
                talk_6,
                facts_6,
                {
                  affiliations: COLLECT {
                    UNWIND coalesce(
                      reduce(
                        seen = [],
                        fact IN facts_6
                        | seen + [each IN coalesce(fact.mentions, []) WHERE NOT each IN seen]
                      ),
                      []
                    ) AS id_7
                    MATCH (mention_7:Node {id: id_7})-[gave_7:GAVE_AFFILIATION]->(institution_7)
                    WITH institution_7, gave_7
                    ORDER BY id_7
                    WITH institution_7, collect(gave_7) AS facts_7
                    WITH
                      institution_7,
                      facts_7,
                      reduce(
                        least_7 = 1000000,
                        fact_7 IN facts_7
                        | CASE WHEN fact_7.position < least_7 THEN fact_7.position ELSE least_7 END
                      ) AS position_7
                    ORDER BY position_7, institution_7.id
                    LIMIT $of.size_7
                    RETURN {facts: [fact IN facts_7 | {asPrinted: fact.asPrinted}]}
                  },
                  node: talk_6 {.code}
                } AS answer_6
              RETURN answer_6
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
