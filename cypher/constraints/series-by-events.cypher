// Series, those of most editions first: pages begin anywhere in the list.
CREATE INDEX series_by_events IF NOT EXISTS
FOR (series:Series) ON (series.sortEvents)
