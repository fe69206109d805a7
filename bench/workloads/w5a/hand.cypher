MATCH (topic:Node {id: $id})
RETURN topic {.id,
  years: COLLECT {
    MATCH (topic)<-[:ABOUT]-(talk:Talk)-[:GIVEN_AT]->(event:Event)
    WITH coalesce(talk.startYear, event.startYear) AS year, count(*) AS count ORDER BY year
    RETURN {count: count, year: year}
  }
} AS answer
