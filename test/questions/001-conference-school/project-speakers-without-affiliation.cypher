// query/events(event/speakers(fact/affiliations, person/affiliations, person/projects))
// :param of => {text_1: "project talks", size_1: 20, parts_2: false, size_2: 20, size_3: 20, size_4: 20, size_5: 20}
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
          .kind,
          speakers: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_2:SPOKE_AT]-(person_2)
              WHERE 'SPEAKER' IN fact_2.roles
              WITH DISTINCT person_2, fact_2
              ORDER BY endNode(fact_2).id
              WITH person_2, collect(fact_2) AS facts_2
              WITH person_2, facts_2
              ORDER BY person_2.sortName, person_2.id
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
                  node: person_2 {
                    .name,
                    affiliations: {
                      totalCount: COUNT {
                        MATCH (person_2)-[affiliated_4:AFFILIATED_WITH]->(institution_4)
                        RETURN institution_4
                      }
                    },
                    projects: {
                      totalCount: COUNT {
                        MATCH (person_2)-[member_5:MEMBER_OF]->(project_5:Project)
                        RETURN project_5
                      }
                    }
                  },
                  facts: [fact IN facts_2 | {talks: fact.talks}]
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (event_1)<-[fact_2:SPOKE_AT]-(person_2)
              WHERE 'SPEAKER' IN fact_2.roles
              WITH DISTINCT person_2
              RETURN person_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
