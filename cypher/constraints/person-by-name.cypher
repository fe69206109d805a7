// Pages by name begin anywhere in the list without reading what is before.
CREATE INDEX person_by_name IF NOT EXISTS
FOR (person:Person) ON (person.sortName)
