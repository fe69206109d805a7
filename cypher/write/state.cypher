// Says how far the graph is: UNFINISHED while facts are written in several transactions, else WHOLE.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.state = $state, dataset.model = $model, dataset.shipped = $shipped, dataset.writtenAt = datetime()
