// What the graph holds as a whole.
//
// @to     dataset  Dataset
// @cost   parent 5, item 10, counts 230000, relationships 1300000
MATCH (dataset:Dataset {id: 'dataset'})
WHERE dataset.model IS NOT NULL
WITH dataset, COLLECT { MATCH (node:Node) UNWIND labels(node) AS type WITH type, count(*) AS count WHERE type <> 'Node' ORDER BY type RETURN {type: type, count: count} } AS counts // @if counts
WITH *, COUNT { MATCH (:Node)-[fact]->(:Node) RETURN fact } AS relationships // @if relationships
RETURN dataset, dataset.model AS model, toString(dataset.writtenAt) AS writtenAt,
  CASE WHEN dataset.state = 'UNFINISHED' THEN {action: dataset.unfinishedAction, startedAt: toString(dataset.unfinishedSince)} END AS unfinishedChange, counts, relationships
