MATCH (person:Node {id: $id})
WITH person, COLLECT {
  MATCH (person)-[:SPOKE_AT]->()<-[:SPOKE_AT]-(coSpeaker)
  WITH coSpeaker, count(*) AS events ORDER BY events DESC, coSpeaker.sortName, coSpeaker.id LIMIT 10
  RETURN {events: events, id: coSpeaker.id, name: coSpeaker.name}
} AS coSpeakers
RETURN person {.id, coSpeakers: coSpeakers} AS answer
