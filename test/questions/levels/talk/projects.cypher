// 000-winter-school/unknown-stays-unknown
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Talk
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)-[reports_1:REPORTS_ON]->(project_1)
      RETURN project_1
    }
  } AS value
RETURN key, value

// 001-conference-school/project-talks-with-their-projects
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Talk
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[reports_1:REPORTS_ON]->(project_1)
      WITH project_1, reports_1
      ORDER BY project_1.sortName, project_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [project_1.sortName, project_1.id],
        asPrinted: coalesce(reports_1.asPrinted, []),
        inferred: reports_1.inferred,
        reasons: coalesce(reports_1.reasons, []),
        from_sources: coalesce(reports_1.sources, []),
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
RETURN key, value
