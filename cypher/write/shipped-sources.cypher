// Keys of the sources that are kept as they ship with the project.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.shippedSources = $keys
