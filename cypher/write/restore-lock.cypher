// Holds the write lock for the process that restores the graph; no row where another one has begun to.
MATCH (dataset:Dataset {id: 'dataset', restoringBy: $by})
SET dataset.writing = true
REMOVE dataset.writing
RETURN dataset.restoringBy AS by
