// Pages in the order of time begin anywhere in the list without reading what is before.
CREATE INDEX event_by_time IF NOT EXISTS
FOR (event:Event) ON (event.sortTime)
