// Topics, those of most talks first: pages begin anywhere in the list.
CREATE INDEX topic_by_talks IF NOT EXISTS
FOR (topic:Topic) ON (topic.sortTalks)
