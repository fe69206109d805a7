// How far the graph is, and by which version of the model.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.model AS model, dataset.state AS state, dataset.shipped AS shipped
