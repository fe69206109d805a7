// query/search(talk/presenters)
// :param of => {text_1: "+(quantum^4 quantum*^2 quantum~1)", types_1: [], size_1: 20, size_2: 20}
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true
    WITH hit_1, points_1 AS score_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    WITH
      hit_1,
      {
        node: CASE
          WHEN hit_1:Assessment|Identifier|Mention|Record|Series|Session|Source|Venue|Work THEN hit_1
            {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
          WHEN hit_1:Event THEN hit_1 {.title, __typename: 'Event'}
          WHEN hit_1:Institution THEN hit_1 {.name, __typename: 'Institution'}
          WHEN hit_1:Person THEN hit_1 {.name, __typename: 'Person'}
          WHEN hit_1:Project THEN hit_1 {.code, .title, __typename: 'Project'}
          WHEN hit_1:Talk THEN hit_1 {
            .title,
            presenters: {
              edges: COLLECT {
                MATCH (hit_1)<-[presented_2:PRESENTED]-(person_2)
                WITH person_2, presented_2
                ORDER BY presented_2.position, person_2.id
                LIMIT $of.size_2
                RETURN {node: person_2 {.name}}
              }
            },
            __typename: 'Talk'
          }
          WHEN hit_1:Topic THEN hit_1 {.name, __typename: 'Topic'}
        END
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true
    RETURN hit_1
  }
} AS value
RETURN value
