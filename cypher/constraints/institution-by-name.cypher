// Pages by name begin anywhere in the list without reading what is before.
CREATE INDEX institution_by_name IF NOT EXISTS
FOR (institution:Institution) ON (institution.sortName)
