// Pages by name begin anywhere in the list without reading what is before.
CREATE INDEX talk_by_name IF NOT EXISTS
FOR (talk:Talk) ON (talk.sortName)
