// Says how far the graph is: UNFINISHED while facts are written in several transactions, else WHOLE; and who wrote last.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.state = $state, dataset.model = $model, dataset.shipped = $shipped, dataset.writer = $writer, dataset.writtenAt = datetime()
