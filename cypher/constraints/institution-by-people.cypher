// Institutions, those of most people first: pages begin anywhere in the list.
CREATE INDEX institution_by_people IF NOT EXISTS
FOR (institution:Institution) ON (institution.sortPeople)
