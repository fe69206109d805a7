// query/sources(source/records)
// :param of => {size_1: 20, size_2: 20}
WITH {
  edges: COLLECT {
    MATCH (source_1:Source)
    WITH source_1
    WHERE source_1.sortName IS NOT NULL
    WITH source_1
    ORDER BY source_1.sortName, source_1.id
    LIMIT $of.size_1
    WITH
      source_1,
      {
        node: source_1 {
          .notStated,
          .title,
          records: {
            totalCount: COUNT {
              MATCH (source_1)<-[:FROM]-(record_2)
              RETURN record_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (source_1:Source)
    RETURN source_1
  }
} AS value
RETURN value
