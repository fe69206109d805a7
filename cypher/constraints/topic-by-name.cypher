// Pages by name begin anywhere in the list without reading what is before.
CREATE INDEX topic_by_name IF NOT EXISTS
FOR (topic:Topic) ON (topic.sortName)
