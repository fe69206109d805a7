// Pages by name begin anywhere in the list without reading what is before.
CREATE INDEX event_by_name IF NOT EXISTS
FOR (event:Event) ON (event.sortName)
