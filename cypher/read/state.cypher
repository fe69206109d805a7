// How far the graph is, by which version of the model, and who wrote last.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.model AS model, dataset.state AS state, dataset.shipped AS shipped, dataset.writer AS writer
