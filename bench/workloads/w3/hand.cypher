MATCH (often:Person)
WHERE often.sortEvents < '9999997'
WITH often ORDER BY often.sortEvents LIMIT 500
WITH size([days IN often.eventDays WHERE days < $until + '~' AND right(days, 10) >= $from]) AS enough ORDER BY enough DESC LIMIT 20
WITH CASE WHEN count(*) = 20 AND min(enough) > 3 THEN min(enough) ELSE 3 END AS least
MATCH (person:Person)
WHERE person.sortEvents < toString(10000000 - least)
WITH person, size([days IN person.eventDays WHERE days < $until + '~' AND right(days, 10) >= $from]) AS events
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
