// Says that the graph is being restored from this backup by this process: no other writer changes it, and no service starts on it, until that is done.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.state = 'RESTORING', dataset.restoring = $backup, dataset.restoringBy = $by, dataset.writer = $by
REMOVE dataset.model, dataset.readableModel, dataset.unfinishedAction, dataset.unfinishedBy, dataset.unfinishedSince
