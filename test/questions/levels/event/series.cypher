// 000-winter-school/niels-bohr-colloquium
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[edition_1:EDITION_OF]->(series_1)
      WITH series_1, edition_1
      ORDER BY series_1.sortName, series_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [series_1.sortName, series_1.id],
        asPrinted: coalesce(edition_1.asPrinted, []),
        inferred: edition_1.inferred,
        reasons: coalesce(edition_1.reasons, []),
        from_sources: coalesce(edition_1.sources, []),
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
    }
  } AS value
RETURN key, value

// 000-winter-school/unknown-stays-unknown
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[edition_1:EDITION_OF]->(series_1)
      WITH series_1, edition_1
      ORDER BY series_1.sortName, series_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [series_1.sortName, series_1.id],
        asPrinted: coalesce(edition_1.asPrinted, []),
        inferred: edition_1.inferred,
        reasons: coalesce(edition_1.reasons, []),
        from_sources: coalesce(edition_1.sources, []),
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
      MATCH (parent)-[edition_1:EDITION_OF]->(series_1)
      RETURN series_1
    }
  } AS value
RETURN key, value

// 002-focus-session/what-is-not-stated
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)-[edition_1:EDITION_OF]->(series_1)
      RETURN series_1
    }
  } AS value
RETURN key, value
