// Pages by name begin anywhere in the list without reading what is before.
CREATE INDEX source_by_name IF NOT EXISTS
FOR (source:Source) ON (source.sortName)
