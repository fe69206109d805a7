// Pages by name begin anywhere in the list without reading what is before.
CREATE INDEX session_by_name IF NOT EXISTS
FOR (session:Session) ON (session.sortName)
