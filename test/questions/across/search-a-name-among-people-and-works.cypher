// query/search
// :param of => {text_1: "+(mehlig^4 mehlig*^2 mehlig~1)", types_1: [], size_1: 20}
WITH {
  totalCount: COUNT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true
    RETURN hit_1
  }
} AS value
RETURN value

// query/search(person/works)
// :param of => {text_1: "+(mehlig^4 mehlig*^2 mehlig~1)", types_1: ["Person"], size_1: 20, size_2: 20}
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true AND any(label_1 IN labels(hit_1) WHERE label_1 IN $of.types_1)
    WITH hit_1, points_1 AS score_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    WITH
      hit_1,
      {
        node: CASE
          WHEN hit_1:Assessment|Event|Identifier|Institution|Mention|Project|Record|Series|Session|Source|Talk|Topic|
            Venue|Work THEN hit_1 {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
          WHEN hit_1:Person THEN hit_1 {
            .name,
            .names,
            works: {
              edges: COLLECT {
                MATCH (hit_1)-[wrote_2:WROTE]->(work_2)
                WITH work_2, wrote_2
                ORDER BY work_2.sortName, work_2.id
                LIMIT $of.size_2
                RETURN {asPrinted: coalesce(wrote_2.asPrinted, []), node: work_2 {.title}}
              }
            },
            __typename: 'Person'
          }
        END
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value

// query/search
// :param of => {text_1: "+(mehlig^4 mehlig*^2 mehlig~1)", types_1: ["Work"], size_1: 20}
WITH {
  totalCount: COUNT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true AND any(label_1 IN labels(hit_1) WHERE label_1 IN $of.types_1)
    RETURN hit_1
  }
} AS value
RETURN value

// query/search
// :param of => {text_1: "+(mit^4 mit*^2)", types_1: ["Institution"], size_1: 20}
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true AND any(label_1 IN labels(hit_1) WHERE label_1 IN $of.types_1)
    WITH hit_1, points_1 AS score_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    RETURN {
      node: CASE
        WHEN hit_1:Assessment|Event|Identifier|Mention|Person|Project|Record|Series|Session|Source|Talk|Topic|Venue|Work
          THEN hit_1 {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
        WHEN hit_1:Institution THEN hit_1 {.name, __typename: 'Institution'}
      END
    }
  }
} AS value
RETURN value
