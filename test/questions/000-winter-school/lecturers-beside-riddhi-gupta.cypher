// query/people(person/co-authors, person/co-speakers)
// :param of => {text_1: "riddhi", size_1: 20, size_2: 20, size_3: 11}
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
          coAuthors: {
            totalCount: COUNT {
              MATCH (person_1)-[:AUTHORED]->(talk_2)<-[:AUTHORED]-(coAuthor_2)
              WHERE coAuthor_2 <> person_1
              WITH coAuthor_2, count(DISTINCT talk_2) AS talks_2
              RETURN coAuthor_2
            }
          },
          coSpeakers: {
            edges: COLLECT {
              MATCH (person_1)-[:SPOKE_AT]->(event_3)<-[:SPOKE_AT]-(coSpeaker_3)
              WHERE coSpeaker_3 <> person_1
              WITH coSpeaker_3, count(DISTINCT event_3) AS events_3
              WITH coSpeaker_3, events_3
              ORDER BY events_3 DESC, coSpeaker_3.sortName, coSpeaker_3.id
              LIMIT $of.size_3
              RETURN {events: events_3, node: coSpeaker_3 {.name}}
            },
            totalCount: COUNT {
              MATCH (person_1)-[:SPOKE_AT]->(event_3)<-[:SPOKE_AT]-(coSpeaker_3)
              WHERE coSpeaker_3 <> person_1
              WITH coSpeaker_3, count(DISTINCT event_3) AS events_3
              RETURN coSpeaker_3
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value

// query/people(person/co-speakers)
// :param of => {text_1: "bernhard mehlig", size_1: 20, size_2: 20}
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
          coSpeakers: {
            edges: COLLECT {
              MATCH (person_1)-[:SPOKE_AT]->(event_2)<-[:SPOKE_AT]-(coSpeaker_2)
              WHERE coSpeaker_2 <> person_1
              WITH coSpeaker_2, count(DISTINCT event_2) AS events_2
              WITH coSpeaker_2, events_2
              ORDER BY events_2 DESC, coSpeaker_2.sortName, coSpeaker_2.id
              LIMIT $of.size_2
              RETURN {node: coSpeaker_2 {.name}}
            },
            totalCount: COUNT {
              MATCH (person_1)-[:SPOKE_AT]->(event_2)<-[:SPOKE_AT]-(coSpeaker_2)
              WHERE coSpeaker_2 <> person_1
              WITH coSpeaker_2, count(DISTINCT event_2) AS events_2
              RETURN coSpeaker_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
