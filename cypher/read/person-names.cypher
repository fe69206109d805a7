// Every form of a person's name.
MATCH (person:Node {id: $id})
RETURN coalesce(person.names, []) + [person.name] AS names
