// All that the graph keeps about itself: it differs after every change.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN properties(dataset) AS properties
