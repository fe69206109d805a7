// What a backup knows about the graph.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset += $row.properties
FOREACH (name IN keys($row.times) | SET dataset[name] = datetime($row.times[name]))
FOREACH (name IN keys($row.floats) | SET dataset[name] = toFloat($row.floats[name]))
