// Pages by name begin anywhere in the list without reading what is before.
CREATE INDEX project_by_name IF NOT EXISTS
FOR (project:Project) ON (project.sortName)
