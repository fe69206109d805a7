// query/search(session/event)
// :param of => {text_1: "+(fika^4 fika*^2)", types_1: [], size_1: 20}
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
          WHEN hit_1:Assessment|Event|Identifier|Institution|Mention|Record|Series|Source|Talk|Topic|Venue|Work THEN
            hit_1 {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
          WHEN hit_1:Person THEN hit_1 {.name, __typename: 'Person'}
          WHEN hit_1:Project THEN hit_1 {.code, __typename: 'Project'}
          WHEN hit_1:Session THEN hit_1 {
            .title,
            event: COLLECT {
              MATCH (hit_1)-[:IN_PROGRAMME_OF]->(event_2)
              WITH event_2
              ORDER BY event_2.id
              RETURN event_2 {.title}
            },
            __typename: 'Session'
          }
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

// query/search(session/event)
// :param of => {text_1: "+(niccolo^4 niccolo~1) +(zagli^4 zagli*^2 zagli~1)", types_1: ["Person"], size_1: 20}
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
          WHEN hit_1:Assessment|Event|Identifier|Institution|Mention|Record|Series|Source|Talk|Topic|Venue|Work THEN
            hit_1 {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
          WHEN hit_1:Person THEN hit_1 {.name, __typename: 'Person'}
          WHEN hit_1:Project THEN hit_1 {.code, __typename: 'Project'}
          WHEN hit_1:Session THEN hit_1 {
            .title,
            event: COLLECT {
              MATCH (hit_1)-[:IN_PROGRAMME_OF]->(event_2)
              WITH event_2
              ORDER BY event_2.id
              RETURN event_2 {.title}
            },
            __typename: 'Session'
          }
        END
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true AND any(label_1 IN labels(hit_1) WHERE label_1 IN $of.types_1)
    RETURN hit_1
  }
} AS value
RETURN value

// query/search(session/event), the same text as above
// :param of => {text_1: "+(riihim^4 riihim*^2 riihim~1)", types_1: ["Person"], size_1: 20}

// query/search(session/event), the same text as above
// :param of => {text_1: "+(wallenberg^4 wallenberg~2) +(quantum^4 quantum*^2 quantum~1)", types_1: [], size_1: 20}

// query/search
// :param of => {text_1: "+(courcy^4 courcy~1) +(ireland^4 ireland*^2 ireland~1)", types_1: [], size_1: 20}
WITH {
  totalCount: COUNT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true
    RETURN hit_1
  }
} AS value
RETURN value

// query/search, the same text as above
// :param of => {text_1: "+(lockers^4 lockers*^2 lockers~1)", types_1: [], size_1: 20}
