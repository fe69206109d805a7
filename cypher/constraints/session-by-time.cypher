// Pages in the order of time begin anywhere in the list without reading what is before.
CREATE INDEX session_by_time IF NOT EXISTS
FOR (session:Session) ON (session.sortTime)
