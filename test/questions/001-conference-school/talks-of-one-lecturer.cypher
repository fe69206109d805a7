// query/people(person/affiliations, person/talks(talk/event, talk/session))
// :param of => {text_1: "goldt", size_1: 20, size_2: 20, roles_3: [], size_3: 20}
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
          affiliations: {
            edges: COLLECT {
              MATCH (person_1)-[affiliated_2:AFFILIATED_WITH]->(institution_2)
              WITH institution_2
              ORDER BY institution_2.sortName, institution_2.id
              LIMIT $of.size_2
              RETURN {node: institution_2 {.name}}
            }
          },
          talks: {
            edges: COLLECT {
              MATCH (person_1)-[fact_3:PRESENTED|AUTHORED]->(talk_3)
              WITH talk_3, fact_3
              ORDER BY fact_3.roles[0]
              WITH talk_3, collect(fact_3) AS facts_3
              WITH talk_3, facts_3
              ORDER BY talk_3.sortTime, talk_3.id
              LIMIT $of.size_3
              WITH
                talk_3,
                facts_3,
                {
                  node: talk_3 {
                    .kind,
                    .startDate,
                    .title,
                    start: coalesce(
                      talk_3.startDate,
                      talk_3.startWeekday,
                      talk_3.startTime,
                      talk_3.startDayPart,
                      talk_3.startZone,
                      talk_3.startAcademicYear,
                      talk_3.startYear,
                      talk_3.startPrinted
                    ) IS NOT NULL,
                    event: COLLECT {
                      MATCH (talk_3)-[:GIVEN_AT]->(event_4)
                      WITH event_4
                      ORDER BY event_4.id
                      RETURN event_4 {.title}
                    },
                    session: COLLECT {
                      MATCH (talk_3)-[:IN_SESSION]->(session_5)
                      WITH session_5
                      ORDER BY session_5.id
                      RETURN session_5 {.title}
                    }
                  },
                  facts: [fact IN facts_3 | {roles: fact.roles}]
                } AS answer_3
              RETURN answer_3
            },
            totalCount: COUNT {
              MATCH (person_1)-[fact_3:PRESENTED|AUTHORED]->(talk_3)
              WITH DISTINCT talk_3
              RETURN talk_3
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
