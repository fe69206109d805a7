// query/events(event/speakers, event/speakers)
// :param of => {text_1: "winter school", size_1: 20, parts_2: false, size_2: 20, parts_3: true, size_3: 20}
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
              RETURN {node: person_2 {.name}, facts: [fact IN facts_2 | {roles: fact.roles, talks: fact.talks}]}
            },
            totalCount: COUNT {
              MATCH (event_1)<-[fact_2:SPOKE_AT]-(person_2)
              WHERE 'SPEAKER' IN fact_2.roles
              WITH DISTINCT person_2
              RETURN person_2
            }
          },
          speakers_1: {
            edges: COLLECT {
              MATCH (event_1)<-[:PART_OF*0..4]-()<-[fact_3:SPOKE_AT]-(person_3)
              WHERE 'SPEAKER' IN fact_3.roles
              WITH DISTINCT person_3, fact_3
              ORDER BY endNode(fact_3).id
              WITH person_3, collect(fact_3) AS facts_3
              WITH person_3, facts_3
              ORDER BY person_3.sortName, person_3.id
              LIMIT $of.size_3
              RETURN {node: person_3 {.name}, facts: [fact IN facts_3 | {roles: fact.roles, talks: fact.talks}]}
            },
            totalCount: COUNT {
              MATCH (event_1)<-[:PART_OF*0..4]-()<-[fact_3:SPOKE_AT]-(person_3)
              WHERE 'SPEAKER' IN fact_3.roles
              WITH DISTINCT person_3
              RETURN person_3
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
