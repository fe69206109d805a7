MATCH (person:Person)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event:Event)
WHERE person.sortEvents < '9999997' AND coalesce(event.endDate, event.startDate) >= $from AND event.startDate <= $until
WITH person, count(DISTINCT event) AS events
WHERE events >= 3
WITH person, events ORDER BY events DESC, person.sortName, person.id LIMIT 20
RETURN collect({eventCount: events, id: person.id, name: person.name,
  events: COLLECT {
    MATCH (person)-[:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED]->(event:Event)
    WHERE coalesce(event.endDate, event.startDate) >= $from AND event.startDate <= $until
    WITH DISTINCT event ORDER BY event.sortTime, event.id LIMIT 20
    RETURN event {.id, .title}
  }
}) AS answer
