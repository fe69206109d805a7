// 004-course/editions-of-the-course
WITH {
  edges: COLLECT {
    MATCH (series_1:Series)
    WITH series_1
    WHERE series_1.sortName IS NOT NULL AND series_1.searchText CONTAINS $of.text_1
    WITH series_1
    ORDER BY series_1.sortName, series_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [series_1.sortName, series_1.id],
      node: series_1 {
        .asPrinted,
        .citation,
        .code,
        .eventCount,
        .id,
        .key,
        .name,
        .title,
        .value,
        from_conflicts: coalesce(series_1.conflicts, []),
        from_sources: coalesce(series_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (series_1:Series)
    WITH series_1
    WHERE series_1.searchText CONTAINS $of.text_1
    RETURN series_1
  }
} AS value
RETURN value

// across/lists-count-what-the-dataset-counts
WITH {
  totalCount: COUNT {
    MATCH (series_1:Series)
    RETURN series_1
  }
} AS value
RETURN value
