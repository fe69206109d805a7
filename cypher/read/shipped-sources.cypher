// Keys of the sources that are kept as they ship with the project; null in a graph of an earlier version.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.shippedSources AS keys
