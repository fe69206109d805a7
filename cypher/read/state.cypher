// How far the graph is, by which version of the model; with which version all of it was last written; and what is unfinished, by whom, since when.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.model AS model, dataset.state AS state, dataset.shipped AS shipped,
  CASE WHEN dataset.state = 'WHOLE' THEN dataset.model ELSE dataset.readableModel END AS readableModel,
  dataset.unfinishedAction AS unfinishedAction, dataset.unfinishedBy AS unfinishedBy, toString(dataset.unfinishedSince) AS unfinishedSince
