// 000-winter-school/organizers-in-the-groups
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[member_1:MEMBER_OF]->(project_1:Project)
      WITH project_1, member_1
      ORDER BY project_1.sortName, project_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [project_1.sortName, project_1.id],
        asPrinted: coalesce(member_1.asPrinted, []),
        inferred: member_1.inferred,
        reasons: coalesce(member_1.reasons, []),
        roles: coalesce(member_1.roles, []),
        from_mentions: coalesce(member_1.mentions, []),
        from_sources: coalesce(member_1.sources, []),
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

// 001-conference-school/project-speakers-without-affiliation
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)-[member_1:MEMBER_OF]->(project_1:Project)
      RETURN project_1
    }
  } AS value
RETURN key, value
