// 000-winter-school/unknown-stays-unknown
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Talk
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)-[cites_1:CITES]->(work_1)
      RETURN work_1
    }
  } AS value
RETURN key, value

// 000-winter-school/works-cited-in-the-colloquium
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Talk
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[cites_1:CITES]->(work_1)
      WITH work_1, cites_1
      ORDER BY cites_1.position, work_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [cites_1.position, work_1.id],
        asPrinted: coalesce(cites_1.asPrinted, []),
        inferred: cites_1.inferred,
        number: cites_1.number,
        reasons: coalesce(cites_1.reasons, []),
        from_sources: coalesce(cites_1.sources, []),
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
      MATCH (parent)-[cites_1:CITES]->(work_1)
      RETURN work_1
    }
  } AS value
RETURN key, value

// examples/05-authors-of-a-talk
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Talk
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[cites_1:CITES]->(work_1)
      WITH work_1, cites_1
      ORDER BY cites_1.position, work_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [cites_1.position, work_1.id],
        asPrinted: coalesce(cites_1.asPrinted, []),
        inferred: cites_1.inferred,
        number: cites_1.number,
        reasons: coalesce(cites_1.reasons, []),
        from_sources: coalesce(cites_1.sources, []),
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
