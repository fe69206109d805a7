// query/people(person/events(fact/affiliations, fact/sources), person/roles, fact/sources)
// :param of => {
//   text_1: "gert aarts",
//   size_1: 20,
//   roles_2: [],
//   counting_2: "PRINTED",
//   among_2: [],
//   size_2: 20,
//   size_3: 20,
//   size_4: 20,
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
                  facts: [fact IN facts_2 | {asPrinted: fact.asPrinted, roles: fact.roles, talks: fact.talks}]
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
          roles: COLLECT {
            MATCH (person_1)
              -[fact_5:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED|MEMBER_OF]->(place_5:Event|Project)
            UNWIND fact_5.roles AS role_5
            WITH
              role_5,
              count(DISTINCT CASE WHEN place_5:Event THEN place_5 END) AS events_5,
              count(DISTINCT CASE WHEN place_5:Project THEN place_5 END) AS projects_5
            WITH role_5, events_5, projects_5
            ORDER BY role_5
            RETURN {events: events_5, projects: projects_5, role: role_5}
          },
          sources: COLLECT {
            UNWIND coalesce(person_1.sources, []) AS id_6
            MATCH (record_6:Node {id: id_6})-[:FROM]->(source_6)
            WITH DISTINCT source_6
            WITH source_6
            ORDER BY source_6.sortName, source_6.id
            LIMIT $of.size_6
            RETURN source_6 {.title}
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

// query/people(person/events(fact/affiliations, fact/sources), person/roles, fact/sources), the same text as above
// :param of => {
//   text_1: "halverson",
//   size_1: 20,
//   roles_2: [],
//   counting_2: "PRINTED",
//   among_2: [],
//   size_2: 20,
//   size_3: 20,
//   size_4: 20,
//   size_6: 20
// }
