// What tells whether the secret is the one that made the hashes of this graph.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.secretCheck AS secretCheck
