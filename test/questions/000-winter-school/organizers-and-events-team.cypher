// query/events(event/organizers(fact/affiliations), event/organizers, event/people, event/people)
// :param of => {
//   text_1: "winter school",
//   size_1: 20,
//   parts_2: false,
//   size_2: 20,
//   size_3: 20,
//   parts_4: false,
//   size_4: 3,
//   parts_5: false,
//   roles_5: ["EVENTS_TEAM"],
//   size_5: 20,
//   parts_6: false,
//   roles_6: ["EVENTS_TEAM", "ORGANIZER"],
//   size_6: 20
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
                  node: person_2 {.name},
                  facts: [fact IN facts_2 | {asPrinted: fact.asPrinted, inferred: fact.inferred, roles: fact.roles}]
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (event_1)<-[fact_2:ORGANIZED]-(person_2)
              WHERE 'ORGANIZER' IN fact_2.roles
              WITH DISTINCT person_2, fact_2
              ORDER BY endNode(fact_2).id
              WITH person_2, collect(fact_2) AS facts_2
              RETURN person_2
            }
          },
          organizers_1: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_4:ORGANIZED]-(person_4)
              WHERE 'ORGANIZER' IN fact_4.roles
              WITH DISTINCT person_4, fact_4
              ORDER BY endNode(fact_4).id
              WITH person_4, collect(fact_4) AS facts_4
              WITH
                person_4,
                reduce(
                  least_4 = 1000000,
                  fact_4 IN facts_4
                  | CASE WHEN coalesce(fact_4.position, 1000000) < least_4 THEN fact_4.position ELSE least_4 END
                ) AS position_4
              ORDER BY position_4, person_4.id
              LIMIT $of.size_4
              RETURN {node: person_4 {.name}}
            }
          },
          people: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_5:ORGANIZED]-(person_5)
              WHERE any(role_5 IN fact_5.roles WHERE role_5 IN $of.roles_5)
              WITH DISTINCT person_5, fact_5
              ORDER BY fact_5.roles[0], endNode(fact_5).id
              WITH person_5, collect(fact_5) AS facts_5
              WITH person_5, facts_5
              ORDER BY person_5.sortName, person_5.id
              LIMIT $of.size_5
              RETURN {node: person_5 {.name}, facts: [fact IN facts_5 | {asPrinted: fact.asPrinted, roles: fact.roles}]}
            },
            totalCount: COUNT {
              MATCH (event_1)<-[fact_5:ORGANIZED]-(person_5)
              WHERE any(role_5 IN fact_5.roles WHERE role_5 IN $of.roles_5)
              WITH DISTINCT person_5
              RETURN person_5
            }
          },
          people_1: {
            totalCount: COUNT {
              MATCH (event_1)<-[fact_6:ORGANIZED]-(person_6)
              WITH DISTINCT person_6
              RETURN person_6
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
