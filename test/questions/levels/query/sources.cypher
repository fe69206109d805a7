// 000-winter-school/what-the-page-does-not-say
WITH {
  edges: COLLECT {
    MATCH (source_1:Source)
    WITH source_1
    WHERE source_1.sortName IS NOT NULL AND source_1.searchText CONTAINS $of.text_1
    WITH source_1
    ORDER BY source_1.sortName, source_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [source_1.sortName, source_1.id],
      node: source_1 {
        .asPrinted,
        .citation,
        .code,
        .id,
        .key,
        .leftOut,
        .name,
        .notStated,
        .publisher,
        .retrieved,
        .title,
        .url,
        .value,
        from_conflicts: coalesce(source_1.conflicts, []),
        from_sources: coalesce(source_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (source_1:Source)
    WITH source_1
    WHERE source_1.searchText CONTAINS $of.text_1
    RETURN source_1
  }
} AS value
RETURN value

// across/lists-count-what-the-dataset-counts
WITH {
  totalCount: COUNT {
    MATCH (source_1:Source)
    RETURN source_1
  }
} AS value
RETURN value

// across/what-each-document-does-not-say
WITH {
  edges: COLLECT {
    MATCH (source_1:Source)
    WITH source_1
    WHERE source_1.sortName IS NOT NULL
    WITH source_1
    ORDER BY source_1.sortName, source_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [source_1.sortName, source_1.id],
      node: source_1 {
        .asPrinted,
        .citation,
        .code,
        .id,
        .key,
        .leftOut,
        .name,
        .notStated,
        .publisher,
        .retrieved,
        .title,
        .url,
        .value,
        from_conflicts: coalesce(source_1.conflicts, []),
        from_sources: coalesce(source_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (source_1:Source)
    RETURN source_1
  }
} AS value
RETURN value
