// Pages by name begin anywhere in the list without reading what is before.
CREATE INDEX venue_by_name IF NOT EXISTS
FOR (venue:Venue) ON (venue.sortName)
