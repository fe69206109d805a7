// Nodes of one label as a backup has them: times come as text, and whole numbers that are floats by nature apart.
UNWIND $rows AS row
CREATE (node:TYPE)
SET node = row.properties
FOREACH (name IN keys(row.times) | SET node[name] = datetime(row.times[name]))
FOREACH (name IN keys(row.floats) | SET node[name] = toFloat(row.floats[name]))
