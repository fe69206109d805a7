// query/events(event/part-of)
// :param of => {kinds_1: ["LECTURES", "PROJECT_TALKS"], size_1: 20, size_2: 20}
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    WITH
      event_1,
      {
        node: event_1 {
          .kind,
          .title,
          partOf: {
            edges: COLLECT {
              MATCH (event_1)-[partOf_2:PART_OF]->(whole_2:Event)
              WITH whole_2, partOf_2
              ORDER BY whole_2.sortTime, whole_2.id
              LIMIT $of.size_2
              RETURN {inferred: partOf_2.inferred, node: whole_2 {.title}}
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.kind IN $of.kinds_1
    RETURN event_1
  }
} AS value
RETURN value

// query/talks
// :param of => {text_1: "machine learning", size_1: 20}
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortName IS NOT NULL AND talk_1.searchText CONTAINS $of.text_1
    WITH talk_1
    ORDER BY talk_1.sortName, talk_1.id
    LIMIT $of.size_1
    RETURN {node: talk_1 {.kind, .title}}
  },
  totalCount: COUNT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.searchText CONTAINS $of.text_1
    RETURN talk_1
  }
} AS value
RETURN value

// query/talks
// :param of => {from_1: "1900-01-01", text_1: "machine learning", size_1: 20}
WITH {
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
      AND talk_1.searchText CONTAINS $of.text_1
    RETURN talk_1
  }
} AS value
RETURN value
