// query/sources
// :param of => {text_1: "physics of machine learning", size_1: 20}
WITH {
  edges: COLLECT {
    MATCH (source_1:Source)
    WITH source_1
    WHERE source_1.sortName IS NOT NULL AND source_1.searchText CONTAINS $of.text_1
    WITH source_1
    ORDER BY source_1.sortName, source_1.id
    LIMIT $of.size_1
    RETURN {node: source_1 {.leftOut, .notStated, .publisher, .title, .url}}
  },
  totalCount: COUNT {
    MATCH (source_1:Source)
    WITH source_1
    WHERE source_1.searchText CONTAINS $of.text_1
    RETURN source_1
  }
} AS value
RETURN value
