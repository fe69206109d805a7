// 000-winter-school/works-of-bernhard-mehlig
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[wrote_1:WROTE]->(work_1)
      WITH work_1, wrote_1
      ORDER BY work_1.sortName, work_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [work_1.sortName, work_1.id],
        asPrinted: coalesce(wrote_1.asPrinted, []),
        inferred: wrote_1.inferred,
        reasons: coalesce(wrote_1.reasons, []),
        roles: coalesce(wrote_1.roles, []),
        from_mentions: coalesce(wrote_1.mentions, []),
        from_sources: coalesce(wrote_1.sources, []),
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
    }
  } AS value
RETURN key, value

// 002-focus-session/work-et-al
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[wrote_1:WROTE]->(work_1)
      WITH work_1, wrote_1
      ORDER BY work_1.sortName, work_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [work_1.sortName, work_1.id],
        asPrinted: coalesce(wrote_1.asPrinted, []),
        inferred: wrote_1.inferred,
        reasons: coalesce(wrote_1.reasons, []),
        roles: coalesce(wrote_1.roles, []),
        from_mentions: coalesce(wrote_1.mentions, []),
        from_sources: coalesce(wrote_1.sources, []),
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
      MATCH (parent)-[wrote_1:WROTE]->(work_1)
      RETURN work_1
    }
  } AS value
RETURN key, value
