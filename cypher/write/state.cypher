// Says how far the graph is: UNFINISHED while facts are written in several transactions, with what for, by whom and since when; else WHOLE.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.readableModel = CASE
    WHEN $state = 'WHOLE' THEN $model
    WHEN dataset.state = 'WHOLE' THEN dataset.model
    ELSE dataset.readableModel
  END,
  dataset.unfinishedAction = CASE WHEN $state = 'WHOLE' THEN null ELSE coalesce(dataset.unfinishedAction, $action) END,
  dataset.unfinishedBy = CASE WHEN $state = 'WHOLE' THEN null ELSE coalesce(dataset.unfinishedBy, $by) END,
  dataset.unfinishedSince = CASE WHEN $state = 'WHOLE' THEN null ELSE coalesce(dataset.unfinishedSince, datetime()) END,
  dataset.state = $state, dataset.model = $model, dataset.shipped = CASE WHEN $state = 'WHOLE' THEN $shipped ELSE dataset.shipped END, dataset.writtenAt = datetime()
REMOVE dataset.writer
