// Events, those of most people first: pages begin anywhere in the list.
CREATE INDEX event_by_people IF NOT EXISTS
FOR (event:Event) ON (event.sortPeople)
