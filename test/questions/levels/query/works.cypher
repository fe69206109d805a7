// 000-winter-school/works-of-bernhard-mehlig
WITH {
  edges: COLLECT {
    MATCH (work_1:Work)
    WITH work_1
    WHERE work_1.sortName IS NOT NULL
      AND work_1.year >= $of.fromYear_1
      AND work_1.searchText CONTAINS $of.text_1
      AND work_1.year <= $of.untilYear_1
    WITH work_1
    ORDER BY work_1.sortName, work_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [work_1.sortName, work_1.id],
      node: work_1 {
        .asPrinted,
        .authorsAsPrinted,
        .citation,
        .code,
        .container,
        .etAl,
        .id,
        .key,
        .name,
        .pages,
        .publisher,
        .status,
        .title,
        .value,
        .volume,
        .year,
        from_conflicts: coalesce(work_1.conflicts, []),
        from_sources: coalesce(work_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (work_1:Work)
    WITH work_1
    WHERE work_1.year >= $of.fromYear_1 AND work_1.searchText CONTAINS $of.text_1 AND work_1.year <= $of.untilYear_1
    RETURN work_1
  }
} AS value
RETURN value

// 001-conference-school/unpublished-works
WITH {
  edges: COLLECT {
    MATCH (work_1:Work)
    WITH work_1
    WHERE work_1.sortName IS NOT NULL AND work_1.status = $of.status_1
    WITH work_1
    ORDER BY work_1.sortName, work_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [work_1.sortName, work_1.id],
      node: work_1 {
        .asPrinted,
        .authorsAsPrinted,
        .citation,
        .code,
        .container,
        .etAl,
        .id,
        .key,
        .name,
        .pages,
        .publisher,
        .status,
        .title,
        .value,
        .volume,
        .year,
        from_conflicts: coalesce(work_1.conflicts, []),
        from_sources: coalesce(work_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (work_1:Work)
    WITH work_1
    WHERE work_1.status = $of.status_1
    RETURN work_1
  }
} AS value
RETURN value

// 002-focus-session/works-of-one-journal
WITH {
  edges: COLLECT {
    MATCH (work_1:Work)
    WITH work_1
    WHERE work_1.sortYear IS NOT NULL AND work_1.searchText CONTAINS $of.text_1
    WITH work_1
    ORDER BY work_1.sortYear DESC, work_1.id DESC
    LIMIT $of.size_1
    RETURN {
      cursor: [work_1.sortYear, work_1.id],
      node: work_1 {
        .asPrinted,
        .authorsAsPrinted,
        .citation,
        .code,
        .container,
        .etAl,
        .id,
        .key,
        .name,
        .pages,
        .publisher,
        .status,
        .title,
        .value,
        .volume,
        .year,
        from_conflicts: coalesce(work_1.conflicts, []),
        from_sources: coalesce(work_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (work_1:Work)
    WITH work_1
    WHERE work_1.searchText CONTAINS $of.text_1
    RETURN work_1
  }
} AS value
RETURN value

// across/lists-count-what-the-dataset-counts
WITH {
  totalCount: COUNT {
    MATCH (work_1:Work)
    RETURN work_1
  }
} AS value
RETURN value

// across/works-cited-by-their-authors
WITH {
  edges: COLLECT {
    MATCH (work_1:Work)
    WITH work_1
    WHERE work_1.sortName IS NOT NULL
    WITH work_1
    ORDER BY work_1.sortName, work_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [work_1.sortName, work_1.id],
      node: work_1 {
        .asPrinted,
        .authorsAsPrinted,
        .citation,
        .code,
        .container,
        .etAl,
        .id,
        .key,
        .name,
        .pages,
        .publisher,
        .status,
        .title,
        .value,
        .volume,
        .year,
        from_conflicts: coalesce(work_1.conflicts, []),
        from_sources: coalesce(work_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (work_1:Work)
    RETURN work_1
  }
} AS value
RETURN value
