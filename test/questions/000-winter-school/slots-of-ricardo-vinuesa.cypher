// query/people(person/talks(talk/event, talk/session))
// :param of => {text_1: "vinuesa", size_1: 20, roles_2: ["SPEAKER"], size_2: 20}
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
          talks: {
            edges: COLLECT {
              MATCH (person_1)-[fact_2:PRESENTED]->(talk_2)
              WITH talk_2, fact_2
              ORDER BY fact_2.roles[0]
              WITH talk_2, collect(fact_2) AS facts_2
              WITH talk_2, facts_2
              ORDER BY talk_2.sortTime, talk_2.id
              LIMIT $of.size_2
              WITH
                talk_2,
                facts_2,
                {
                  node: talk_2 {
                    .kind,
                    .title,
                    event: COLLECT {
                      MATCH (talk_2)-[:GIVEN_AT]->(event_3)
                      WITH event_3
                      ORDER BY event_3.id
                      RETURN event_3 {.title}
                    },
                    session: COLLECT {
                      MATCH (talk_2)-[:IN_SESSION]->(session_4)
                      WITH session_4
                      ORDER BY session_4.id
                      RETURN session_4 {
                        .endTime,
                        .kind,
                        .startDate,
                        .startPrinted,
                        .startTime,
                        .startWeekday,
                        end: coalesce(
                          session_4.endTime,
                          session_4.endDate,
                          session_4.endWeekday,
                          session_4.endDayPart,
                          session_4.endZone,
                          session_4.endAcademicYear,
                          session_4.endYear,
                          session_4.endPrinted
                        ) IS NOT NULL,
                        start: coalesce(
                          session_4.startPrinted,
                          session_4.startDate,
                          session_4.startTime,
                          session_4.startWeekday,
                          session_4.startDayPart,
                          session_4.startZone,
                          session_4.startAcademicYear,
                          session_4.startYear
                        ) IS NOT NULL
                      }
                    }
                  },
                  facts: [fact IN facts_2 | {asPrinted: fact.asPrinted, roles: fact.roles}]
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (person_1)-[fact_2:PRESENTED]->(talk_2)
              WITH DISTINCT talk_2
              RETURN talk_2
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
