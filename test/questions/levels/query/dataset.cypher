// across/how-much-of-each-type
WITH COLLECT {
  MATCH (dataset_1:Dataset {id: 'dataset'})
  WHERE dataset_1.model IS NOT NULL
  WITH
    dataset_1,
    COLLECT {
      MATCH (node_1:Node)
      UNWIND labels(node_1) AS type_1
      WITH type_1, count(*) AS count_1
      WHERE type_1 <> 'Node'
      ORDER BY type_1
      RETURN {type: type_1, count: count_1}
    } AS counts_1
  WITH
    dataset_1,
    dataset_1.model AS model_1,
    toString(dataset_1.writtenAt) AS writtenAt_1,
    CASE
      WHEN dataset_1.state = 'UNFINISHED' THEN
        {action: dataset_1.unfinishedAction, startedAt: toString(dataset_1.unfinishedSince)}
    END AS unfinishedChange_1,
    counts_1
  RETURN {counts: coalesce(counts_1, []), model: model_1, unfinishedChange: unfinishedChange_1, writtenAt: writtenAt_1}
} AS value
RETURN value
