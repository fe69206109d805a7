// query/people(person/co-authors, person/co-authors, person/co-speakers)
// :param of => {text_1: "kauch", size_1: 20, size_2: 20, size_3: 3, size_4: 20}
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
          coAuthors: {
            edges: COLLECT {
              MATCH (person_1)-[:AUTHORED]->(talk_2)<-[:AUTHORED]-(coAuthor_2)
              WHERE coAuthor_2 <> person_1
              WITH coAuthor_2, count(DISTINCT talk_2) AS talks_2
              WITH coAuthor_2, talks_2
              ORDER BY talks_2 DESC, coAuthor_2.sortName, coAuthor_2.id
              LIMIT $of.size_2
              RETURN {talks: talks_2, node: coAuthor_2 {.name}}
            },
            totalCount: COUNT {
              MATCH (person_1)-[:AUTHORED]->(talk_2)<-[:AUTHORED]-(coAuthor_2)
              WHERE coAuthor_2 <> person_1
              WITH coAuthor_2, count(DISTINCT talk_2) AS talks_2
              RETURN coAuthor_2
            }
          },
          coAuthors_1: {
            edges: COLLECT {
              MATCH (person_1)-[:AUTHORED]->(talk_3)<-[:AUTHORED]-(coAuthor_3)
              WHERE coAuthor_3 <> person_1
              WITH coAuthor_3, count(DISTINCT talk_3) AS talks_3
              WITH coAuthor_3, talks_3
              ORDER BY talks_3 DESC, coAuthor_3.sortName, coAuthor_3.id
              LIMIT $of.size_3
              RETURN {talks: talks_3, node: coAuthor_3 {.name}}
            }
          },
          coSpeakers: {
            totalCount: COUNT {
              MATCH (person_1)-[:SPOKE_AT]->(event_4)<-[:SPOKE_AT]-(coSpeaker_4)
              WHERE coSpeaker_4 <> person_1
              WITH coSpeaker_4, count(DISTINCT event_4) AS events_4
              RETURN coSpeaker_4
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
