// Events, those of most talks first: pages begin anywhere in the list.
CREATE INDEX event_by_talks IF NOT EXISTS
FOR (event:Event) ON (event.sortTalks)
