// Pages by name begin anywhere in the list without reading what is before.
CREATE INDEX work_by_name IF NOT EXISTS
FOR (work:Work) ON (work.sortName)
