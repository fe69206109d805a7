// Makes writers wait for each other: whoever sets a property of this node holds it until the transaction ends.
MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.writing = true
REMOVE dataset.writing
RETURN dataset.model AS model, dataset.state AS state, dataset.shipped AS shipped, dataset.restoring AS restoring
