// 000-winter-school/groups-of-the-initiative
WITH {
  edges: COLLECT {
    MATCH (project_1:Project)
    WITH project_1
    WHERE project_1.sortName IS NOT NULL AND project_1.kind IN $of.kinds_1 AND project_1.searchText CONTAINS $of.text_1
    WITH project_1
    ORDER BY project_1.sortName, project_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [project_1.sortName, project_1.id],
      node: project_1 {
        .asPrinted,
        .citation,
        .code,
        .id,
        .key,
        .kind,
        .name,
        .title,
        .value,
        from_conflicts: coalesce(project_1.conflicts, []),
        from_sources: coalesce(project_1.sources, [])
      }
    }
  }
} AS value
RETURN value

// 000-winter-school/groups-of-the-initiative
WITH {
  edges: COLLECT {
    MATCH (project_1:Project)
    WITH project_1
    WHERE project_1.sortName IS NOT NULL AND project_1.searchText CONTAINS $of.text_1
    WITH project_1
    ORDER BY project_1.sortName, project_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [project_1.sortName, project_1.id],
      node: project_1 {
        .asPrinted,
        .citation,
        .code,
        .id,
        .key,
        .kind,
        .name,
        .title,
        .value,
        from_conflicts: coalesce(project_1.conflicts, []),
        from_sources: coalesce(project_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (project_1:Project)
    WITH project_1
    WHERE project_1.searchText CONTAINS $of.text_1
    RETURN project_1
  }
} AS value
RETURN value

// 000-winter-school/principal-investigators
WITH {
  edges: COLLECT {
    MATCH (project_1:Project)
    WITH project_1
    WHERE project_1.sortName IS NOT NULL AND project_1.kind IN $of.kinds_1
    WITH project_1
    ORDER BY project_1.sortName, project_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [project_1.sortName, project_1.id],
      node: project_1 {
        .asPrinted,
        .citation,
        .code,
        .id,
        .key,
        .kind,
        .name,
        .title,
        .value,
        from_conflicts: coalesce(project_1.conflicts, []),
        from_sources: coalesce(project_1.sources, [])
      }
    }
  },
  totalCount: COUNT {
    MATCH (project_1:Project)
    WITH project_1
    WHERE project_1.kind IN $of.kinds_1
    RETURN project_1
  }
} AS value
RETURN value

// 001-conference-school/project-found-by-code
WITH {
  edges: COLLECT {
    MATCH (project_1:Project)
    WITH project_1
    WHERE project_1.sortName IS NOT NULL AND project_1.searchText CONTAINS $of.text_1
    WITH project_1
    ORDER BY project_1.sortName, project_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [project_1.sortName, project_1.id],
      node: project_1 {
        .asPrinted,
        .citation,
        .code,
        .id,
        .key,
        .kind,
        .name,
        .title,
        .value,
        from_conflicts: coalesce(project_1.conflicts, []),
        from_sources: coalesce(project_1.sources, [])
      }
    }
  }
} AS value
RETURN value

// across/lists-count-what-the-dataset-counts
WITH {
  totalCount: COUNT {
    MATCH (project_1:Project)
    RETURN project_1
  }
} AS value
RETURN value
