MATCH (topic:Node {id: $id})
CALL (topic) {
  MATCH (topic)<-[:ABOUT]-(talk:Talk)-[:GIVEN_AT]->(event:Event)
  WITH coalesce(talk.startYear, event.startYear) AS year, count(*) AS count ORDER BY year
  RETURN collect({count: count, year: year}) AS years
}
RETURN topic {.id, years: years} AS answer
