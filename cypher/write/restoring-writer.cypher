// Who derives the facts of a graph that is being restored: its state stays as it is until everything is there.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.writer = $writer
