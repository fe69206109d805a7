// query/sources(source/records(record/mentions))
// :param of => {text_1: "renormalization", size_1: 20, size_2: 20, size_3: 20}
WITH {
  edges: COLLECT {
    MATCH (source_1:Source)
    WITH source_1
    WHERE source_1.sortName IS NOT NULL AND source_1.searchText CONTAINS $of.text_1
    WITH source_1
    ORDER BY source_1.sortName, source_1.id
    LIMIT $of.size_1
    WITH
      source_1,
      {
        node: source_1 {
          .key,
          .leftOut,
          .notStated,
          .publisher,
          .retrieved,
          .title,
          .url,
          records: {
            edges: COLLECT {
              MATCH (source_1)<-[:FROM]-(record_2)
              WITH record_2
              ORDER BY record_2.position, record_2.id
              LIMIT $of.size_2
              WITH
                record_2,
                {
                  node: record_2 {
                    .key,
                    .position,
                    mentions: {
                      totalCount: COUNT {
                        MATCH (record_2)<-[:PRINTED_IN]-(mention_3)
                        RETURN mention_3
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (source_1:Source)
    WITH source_1
    WHERE source_1.searchText CONTAINS $of.text_1
    RETURN source_1
  }
} AS value
RETURN value
