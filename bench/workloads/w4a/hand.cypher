MATCH (person:Person)
WHERE person.sortName >= $sortName AND (person.sortName > $sortName OR person.id > $id)
WITH person ORDER BY person.sortName, person.id LIMIT 20
RETURN collect(person {.id, .name}) AS answer
