// People, those of most talks first: pages begin anywhere in the list.
CREATE INDEX person_by_talks IF NOT EXISTS
FOR (person:Person) ON (person.sortTalks)
