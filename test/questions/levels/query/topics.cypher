// 000-winter-school/topics-of-the-school-and-the-colloquium
WITH {
  edges: COLLECT {
    MATCH (topic_1:Topic)
    WITH topic_1
    WHERE topic_1.sortName IS NOT NULL AND topic_1.searchText CONTAINS $of.text_1
    WITH topic_1
    ORDER BY topic_1.sortName, topic_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [topic_1.sortName, topic_1.id],
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
RETURN value

// 001-conference-school/talks-about-a-topic
WITH {
  edges: COLLECT {
    MATCH (topic_1:Topic)
    WITH topic_1
    WHERE topic_1.sortName IS NOT NULL AND topic_1.searchText CONTAINS $of.text_1
    WITH topic_1
    ORDER BY topic_1.sortName, topic_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [topic_1.sortName, topic_1.id],
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
    MATCH (topic_1:Topic)
    WITH topic_1
    WHERE topic_1.searchText CONTAINS $of.text_1
    RETURN topic_1
  }
} AS value
RETURN value

// across/lists-count-what-the-dataset-counts
WITH {
  totalCount: COUNT {
    MATCH (topic_1:Topic)
    RETURN topic_1
  }
} AS value
RETURN value

// examples/09-topics-of-two-events
WITH {
  edges: COLLECT {
    MATCH (topic_1:Topic)
    WITH topic_1
    WHERE topic_1.sortName IS NOT NULL
      AND (
        (
          EXISTS {
            MATCH (topic_1)<-[about_1_2:ABOUT]-(talk_1_2:Talk)
            WITH talk_1_2
            WHERE EXISTS {
              MATCH (talk_1_2)-[:GIVEN_AT]->(event_1_4)
              WITH event_1_4
              WHERE event_1_4.kind IN $of.kinds_1_5
              RETURN event_1_4
            }
            RETURN talk_1_2
          }
        )
      )
      AND EXISTS {
        MATCH (topic_1)<-[about_1_6:ABOUT]-(talk_1_6:Talk)
        WITH talk_1_6
        WHERE EXISTS {
          MATCH (talk_1_6)-[:GIVEN_AT]->(event_1_8)
          WITH event_1_8
          WHERE event_1_8.kind IN $of.kinds_1_9
          RETURN event_1_8
        }
        RETURN talk_1_6
      }
    WITH topic_1
    ORDER BY topic_1.sortName, topic_1.id
    LIMIT $of.size_1
    RETURN {
      cursor: [topic_1.sortName, topic_1.id],
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
RETURN value
