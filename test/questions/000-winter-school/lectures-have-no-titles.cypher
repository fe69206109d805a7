// query/talks(talk/presenters, talk/session)
// :param of => {from_1: "2025-01-13", kinds_1: ["LECTURE"], until_1: "2025-01-24", size_1: 3, size_2: 20}
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortTime IS NOT NULL
      AND coalesce(
        talk_1.startDate,
        COLLECT {
          MATCH (talk_1)-[:IN_SESSION]->(session_1:Session)
          RETURN session_1.startDate
        }[0],
        COLLECT {
          MATCH (talk_1)-[:GIVEN_AT]->(event_1:Event)
          RETURN coalesce(event_1.startDate, event_1.startYear + '-01-01')
        }[0]
      ) >= $of.from_1
      AND talk_1.kind IN $of.kinds_1
      AND coalesce(
        talk_1.startDate,
        COLLECT {
          MATCH (talk_1)-[:IN_SESSION]->(session_1:Session)
          RETURN session_1.startDate
        }[0],
        COLLECT {
          MATCH (talk_1)-[:GIVEN_AT]->(event_1:Event)
          RETURN coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-12-31')
        }[0]
      ) <= $of.until_1
    WITH talk_1
    ORDER BY talk_1.sortTime, talk_1.id
    LIMIT $of.size_1
    WITH
      talk_1,
      {
        node: talk_1 {
          .title,
          presenters: {
            edges: COLLECT {
              MATCH (talk_1)<-[presented_2:PRESENTED]-(person_2)
              WITH person_2, presented_2
              ORDER BY presented_2.position, person_2.id
              LIMIT $of.size_2
              RETURN {node: person_2 {.name}}
            }
          },
          session: COLLECT {
            MATCH (talk_1)-[:IN_SESSION]->(session_3)
            WITH session_3
            ORDER BY session_3.id
            RETURN session_3 {
              .startDate,
              .startTime,
              start: coalesce(
                session_3.startDate,
                session_3.startTime,
                session_3.startWeekday,
                session_3.startDayPart,
                session_3.startZone,
                session_3.startAcademicYear,
                session_3.startYear,
                session_3.startPrinted
              ) IS NOT NULL
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE coalesce(
      talk_1.startDate,
      COLLECT {
        MATCH (talk_1)-[:IN_SESSION]->(session_1:Session)
        RETURN session_1.startDate
      }[0],
      COLLECT {
        MATCH (talk_1)-[:GIVEN_AT]->(event_1:Event)
        RETURN coalesce(event_1.startDate, event_1.startYear + '-01-01')
      }[0]
    ) >= $of.from_1
      AND talk_1.kind IN $of.kinds_1
      AND coalesce(
        talk_1.startDate,
        COLLECT {
          MATCH (talk_1)-[:IN_SESSION]->(session_1:Session)
          RETURN session_1.startDate
        }[0],
        COLLECT {
          MATCH (talk_1)-[:GIVEN_AT]->(event_1:Event)
          RETURN coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-12-31')
        }[0]
      ) <= $of.until_1
    RETURN talk_1
  }
} AS value
RETURN value

// query/talks(talk/presenters, talk/session)
// :param of => {from_1: "2025-01-24", until_1: "2025-01-24", size_1: 20, size_2: 20}
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortTime IS NOT NULL
      AND coalesce(
        talk_1.startDate,
        COLLECT {
          MATCH (talk_1)-[:IN_SESSION]->(session_1:Session)
          RETURN session_1.startDate
        }[0],
        COLLECT {
          MATCH (talk_1)-[:GIVEN_AT]->(event_1:Event)
          RETURN coalesce(event_1.startDate, event_1.startYear + '-01-01')
        }[0]
      ) >= $of.from_1
      AND coalesce(
        talk_1.startDate,
        COLLECT {
          MATCH (talk_1)-[:IN_SESSION]->(session_1:Session)
          RETURN session_1.startDate
        }[0],
        COLLECT {
          MATCH (talk_1)-[:GIVEN_AT]->(event_1:Event)
          RETURN coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-12-31')
        }[0]
      ) <= $of.until_1
    WITH talk_1
    ORDER BY talk_1.sortTime, talk_1.id
    LIMIT $of.size_1
    WITH
      talk_1,
      {
        node: talk_1 {
          .title,
          presenters: {
            edges: COLLECT {
              MATCH (talk_1)<-[presented_2:PRESENTED]-(person_2)
              WITH person_2, presented_2
              ORDER BY presented_2.position, person_2.id
              LIMIT $of.size_2
              RETURN {node: person_2 {.name}}
            }
          },
          session: COLLECT {
            MATCH (talk_1)-[:IN_SESSION]->(session_3)
            WITH session_3
            ORDER BY session_3.id
            RETURN session_3 {
              .startTime,
              start: coalesce(
                session_3.startTime,
                session_3.startDate,
                session_3.startWeekday,
                session_3.startDayPart,
                session_3.startZone,
                session_3.startAcademicYear,
                session_3.startYear,
                session_3.startPrinted
              ) IS NOT NULL
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE coalesce(
      talk_1.startDate,
      COLLECT {
        MATCH (talk_1)-[:IN_SESSION]->(session_1:Session)
        RETURN session_1.startDate
      }[0],
      COLLECT {
        MATCH (talk_1)-[:GIVEN_AT]->(event_1:Event)
        RETURN coalesce(event_1.startDate, event_1.startYear + '-01-01')
      }[0]
    ) >= $of.from_1
      AND coalesce(
        talk_1.startDate,
        COLLECT {
          MATCH (talk_1)-[:IN_SESSION]->(session_1:Session)
          RETURN session_1.startDate
        }[0],
        COLLECT {
          MATCH (talk_1)-[:GIVEN_AT]->(event_1:Event)
          RETURN coalesce(event_1.endDate, event_1.startDate, event_1.startYear + '-12-31')
        }[0]
      ) <= $of.until_1
    RETURN talk_1
  }
} AS value
RETURN value

// query/events(event/talks, event/talks)
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
          talks: {
            totalCount: COUNT {
              MATCH (event_1)<-[given_2:GIVEN_AT]-(talk_2)
              RETURN talk_2
            }
          },
          talks_1: {
            totalCount: COUNT {
              MATCH (event_1)<-[:PART_OF*0..4]-()<-[given_3:GIVEN_AT]-(talk_3)
              WITH DISTINCT talk_3, given_3
              RETURN talk_3
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
