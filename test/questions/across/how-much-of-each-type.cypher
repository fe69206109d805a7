// query/dataset
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
  WITH dataset_1, counts_1
  RETURN {counts: coalesce(counts_1, [])}
} AS value
RETURN value
