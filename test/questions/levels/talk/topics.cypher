// 000-winter-school/topics-of-the-school-and-the-colloquium
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Talk
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[about_1:ABOUT]->(topic_1:Topic)
      WITH topic_1, about_1
      ORDER BY about_1.position, topic_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [about_1.position, topic_1.id],
        asPrinted: coalesce(about_1.asPrinted, []),
        from: about_1.from,
        inferred: about_1.inferred,
        reasons: coalesce(about_1.reasons, []),
        from_sources: coalesce(about_1.sources, []),
        node: topic_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .talkCount,
          .title,
          .value,
          from_conflicts: coalesce(topic_1.conflicts, []),
          from_sources: coalesce(topic_1.sources, [])
        }
      }
    },
    totalCount: COUNT {
      MATCH (parent)-[about_1:ABOUT]->(topic_1:Topic)
      RETURN topic_1
    }
  } AS value
RETURN key, value

// 000-winter-school/topics-of-the-school-and-the-colloquium
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Talk
WITH
  key,
  parent,
  {
    totalCount: COUNT {
      MATCH (parent)-[about_1:ABOUT]->(topic_1:Topic)
      RETURN topic_1
    }
  } AS value
RETURN key, value

// 001-conference-school/sources-of-edges
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Talk
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)-[about_1:ABOUT]->(topic_1:Topic)
      WITH topic_1, about_1
      ORDER BY about_1.position, topic_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [about_1.position, topic_1.id],
        asPrinted: coalesce(about_1.asPrinted, []),
        from: about_1.from,
        inferred: about_1.inferred,
        reasons: coalesce(about_1.reasons, []),
        from_sources: coalesce(about_1.sources, []),
        node: topic_1 {
          .asPrinted,
          .citation,
          .code,
          .id,
          .key,
          .name,
          .talkCount,
          .title,
          .value,
          from_conflicts: coalesce(topic_1.conflicts, []),
          from_sources: coalesce(topic_1.sources, [])
        }
      }
    }
  } AS value
RETURN key, value
