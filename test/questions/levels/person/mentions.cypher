// 002-focus-session/one-university-printed-in-two-ways
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[means_1:MEANS]-(mention_1)
      WITH mention_1, toFloat(means_1.score) AS score_1, means_1.because AS because_1
      ORDER BY mention_1.sortName, mention_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [mention_1.sortName, mention_1.id],
        because: coalesce(because_1, []),
        score: score_1,
        node: mention_1 {
          .asPrinted,
          .citation,
          .code,
          .honorific,
          .id,
          .key,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(mention_1.conflicts, []),
          from_sources: coalesce(mention_1.sources, [])
        }
      }
    },
    totalCount: COUNT {
      MATCH (parent)<-[means_1:MEANS]-(mention_1)
      RETURN mention_1
    }
  } AS value
RETURN key, value

// 003-workshop/pawlowski-printed-in-two-ways
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Person
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[means_1:MEANS]-(mention_1)
      WITH mention_1, toFloat(means_1.score) AS score_1, means_1.because AS because_1
      ORDER BY mention_1.sortName, mention_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [mention_1.sortName, mention_1.id],
        because: coalesce(because_1, []),
        score: score_1,
        node: mention_1 {
          .asPrinted,
          .citation,
          .code,
          .honorific,
          .id,
          .key,
          .name,
          .title,
          .value,
          from_conflicts: coalesce(mention_1.conflicts, []),
          from_sources: coalesce(mention_1.sources, [])
        }
      }
    }
  } AS value
RETURN key, value
