// People, those of most events first: pages begin anywhere in the list.
CREATE INDEX person_by_events IF NOT EXISTS
FOR (person:Person) ON (person.sortEvents)
