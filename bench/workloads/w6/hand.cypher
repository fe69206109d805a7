CALL db.index.fulltext.queryNodes('names', $text) YIELD node AS person, score
WHERE person:Person
WITH person, score ORDER BY score DESC, person.id LIMIT 10
RETURN collect(person {.id, .name, .eventCount}) AS answer
