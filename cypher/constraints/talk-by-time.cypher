// Pages in the order of time begin anywhere in the list without reading what is before.
CREATE INDEX talk_by_time IF NOT EXISTS
FOR (talk:Talk) ON (talk.sortTime)
