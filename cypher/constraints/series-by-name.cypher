// Pages by name begin anywhere in the list without reading what is before.
CREATE INDEX series_by_name IF NOT EXISTS
FOR (series:Series) ON (series.sortName)
