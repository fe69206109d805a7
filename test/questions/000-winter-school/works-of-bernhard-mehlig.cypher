// query/people(person/events(fact/affiliations), person/events, person/works(work/talks))
// :param of => {
//   text_1: "mehlig",
//   size_1: 20,
//   roles_2: ["SPEAKER"],
//   counting_2: "PRINTED",
//   among_2: [],
//   size_2: 20,
//   size_3: 20,
//   roles_4: ["SPEAKER"],
//   counting_4: "TOP",
//   among_4: [],
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
              MATCH (person_1)-[fact_2:SPOKE_AT]->(event_2:Event)
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
                  node: event_2 {.kind, .title},
                  facts: [fact IN facts_2 | {roles: fact.roles, talks: fact.talks}]
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (person_1)-[fact_2:SPOKE_AT]->(event_2:Event)
              WHERE true
              WITH DISTINCT event_2
              RETURN event_2
            }
          },
          events_1: {
            edges: COLLECT {
              MATCH (person_1)-[fact_4:SPOKE_AT]->(:Event)-[:PART_OF*0..4]->(event_4:Event)
              WHERE true AND NOT EXISTS { (event_4)-[:PART_OF]->(:Event) }
              WITH DISTINCT event_4, fact_4
              ORDER BY fact_4.roles[0], endNode(fact_4).id
              WITH event_4, collect(fact_4) AS facts_4
              WITH event_4, facts_4
              ORDER BY event_4.sortTime, event_4.id
              LIMIT $of.size_4
              RETURN {node: event_4 {.kind, .title}, facts: [fact IN facts_4 | {talks: fact.talks}]}
            },
            totalCount: COUNT {
              MATCH (person_1)-[fact_4:SPOKE_AT]->(:Event)-[:PART_OF*0..4]->(event_4:Event)
              WHERE true AND NOT EXISTS { (event_4)-[:PART_OF]->(:Event) }
              WITH DISTINCT event_4
              RETURN event_4
            }
          },
          works: {
            edges: COLLECT {
              MATCH (person_1)-[wrote_5:WROTE]->(work_5)
              WITH work_5, wrote_5
              ORDER BY work_5.sortName, work_5.id
              LIMIT $of.size_5
              WITH
                work_5,
                wrote_5,
                {
                  asPrinted: coalesce(wrote_5.asPrinted, []),
                  node: work_5 {
                    .title,
                    .year,
                    talks: {
                      edges: COLLECT {
                        MATCH (work_5)<-[cites_6:CITES]-(talk_6)
                        WITH talk_6, cites_6
                        ORDER BY talk_6.sortTime, talk_6.id
                        LIMIT $of.size_6
                        RETURN {number: cites_6.number, node: talk_6 {.title}}
                      }
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

// query/works
// :param of => {fromYear_1: 2024, text_1: "lyapunov", untilYear_1: 2024, size_1: 20}
WITH {
  edges: COLLECT {
    MATCH (work_1:Work)
    WITH work_1
    WHERE work_1.sortName IS NOT NULL
      AND work_1.year >= $of.fromYear_1
      AND work_1.searchText CONTAINS $of.text_1
      AND work_1.year <= $of.untilYear_1
    WITH work_1
    ORDER BY work_1.sortName, work_1.id
    LIMIT $of.size_1
    RETURN {node: work_1 {.title}}
  },
  totalCount: COUNT {
    MATCH (work_1:Work)
    WITH work_1
    WHERE work_1.year >= $of.fromYear_1 AND work_1.searchText CONTAINS $of.text_1 AND work_1.year <= $of.untilYear_1
    RETURN work_1
  }
} AS value
RETURN value
