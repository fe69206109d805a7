// Pages in the order of years begin anywhere in the list without reading what is before.
CREATE INDEX work_by_year IF NOT EXISTS
FOR (work:Work) ON (work.sortYear)
