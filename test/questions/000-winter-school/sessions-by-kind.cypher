// query/sessions
// :param of => {from_1: "2025-01-13", kinds_1: ["LECTURE"], until_1: "2025-01-24", size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.startDate >= $of.from_1 AND session_1.kind IN $of.kinds_1 AND session_1.startDate <= $of.until_1
    RETURN session_1
  }
} AS value
RETURN value

// query/sessions, the same text as above
// :param of => {from_1: "2025-01-13", kinds_1: ["DISCUSSION"], until_1: "2025-01-24", size_1: 20}

// query/sessions, the same text as above
// :param of => {from_1: "2025-01-13", kinds_1: ["COLLOQUIUM"], until_1: "2025-01-24", size_1: 20}

// query/sessions, the same text as above
// :param of => {from_1: "2025-01-13", kinds_1: ["POSTERS"], until_1: "2025-01-24", size_1: 20}

// query/sessions, the same text as above
// :param of => {from_1: "2025-01-13", kinds_1: ["MEAL"], until_1: "2025-01-24", size_1: 20}

// query/sessions, the same text as above
// :param of => {from_1: "2025-01-13", kinds_1: ["SOCIAL"], until_1: "2025-01-24", size_1: 20}

// query/sessions, the same text as above
// :param of => {from_1: "2025-01-13", kinds_1: ["MEAL", "SOCIAL"], until_1: "2025-01-24", size_1: 20}

// query/sessions, the same text as above
// :param of => {from_1: "2025-01-13", kinds_1: ["BREAK"], until_1: "2025-01-24", size_1: 20}

// query/sessions
// :param of => {from_1: "2025-01-13", until_1: "2025-01-24", size_1: 20}
WITH {
  totalCount: COUNT {
    MATCH (session_1:Session)
    WITH session_1
    WHERE session_1.startDate >= $of.from_1 AND session_1.startDate <= $of.until_1
    RETURN session_1
  }
} AS value
RETURN value

// query/sessions, the same text as above
// :param of => {from_1: "2025-01-18", until_1: "2025-01-19", size_1: 20}

// query/events(event/sessions, event/sessions)
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
          sessions: {
            totalCount: COUNT {
              MATCH (event_1)<-[programmed_2:IN_PROGRAMME_OF]-(session_2)
              RETURN session_2
            }
          },
          sessions_1: {
            totalCount: COUNT {
              MATCH (event_1)<-[:PART_OF*0..4]-()<-[programmed_3:IN_PROGRAMME_OF]-(session_3)
              WITH DISTINCT session_3, programmed_3
              RETURN session_3
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
