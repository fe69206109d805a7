// Says that the graph is restored, and whole.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.state = 'WHOLE', dataset.model = $model, dataset.writtenAt = datetime()
REMOVE dataset.restoring, dataset.restoringBy
