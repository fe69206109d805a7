MATCH (person:Node {id: $id})
RETURN person {.id, .name,
  affiliations: COLLECT {
    MATCH (person)-[:AFFILIATED_WITH]->(institution)
    WITH institution ORDER BY institution.sortName, institution.id LIMIT 20
    RETURN institution {.id, .name}
  },
  events: COLLECT {
    MATCH (person)-[:SPOKE_AT]->(event)
    WITH event ORDER BY event.sortTime, event.id LIMIT 20
    RETURN event {.id, .title, start: {date: event.startDate}}
  }
} AS answer
