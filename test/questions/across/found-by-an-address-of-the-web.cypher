// query/by-identifier(fact/sources, fact/sources)
// :param of => {scheme_1: "INDICO", value_1: "https://indico.fysik.su.se/event/8856/", size_2: 20, size_3: 20}
WITH COLLECT {
  MATCH (identifier_1:Identifier {scheme: $of.scheme_1, value: $of.value_1})-[:IDENTIFIES]->(node_1:Node)
  WITH
    node_1,
    CASE
      WHEN node_1:Assessment|Identifier|Institution|Mention|Person|Project|Record|Series|Session|Source|Talk|Topic|
        Venue|Work THEN node_1 {
          sources: COLLECT {
            UNWIND coalesce(node_1.sources, []) AS id_2
            MATCH (record_2:Node {id: id_2})-[:FROM]->(source_2)
            WITH DISTINCT source_2
            WITH source_2
            ORDER BY source_2.sortName, source_2.id
            LIMIT $of.size_2
            RETURN source_2 {.title}
          },
          __typename: [label IN labels(node_1) WHERE label <> 'Node'][0]
        }
      WHEN node_1:Event THEN node_1 {
        .title,
        sources: COLLECT {
          UNWIND coalesce(node_1.sources, []) AS id_3
          MATCH (record_3:Node {id: id_3})-[:FROM]->(source_3)
          WITH DISTINCT source_3
          WITH source_3
          ORDER BY source_3.sortName, source_3.id
          LIMIT $of.size_3
          RETURN source_3 {.title}
        },
        __typename: 'Event'
      }
    END AS answer_1
  RETURN answer_1
} AS value
RETURN value

// query/by-identifier
// :param of => {scheme_1: "INDICO", value_1: "https://indico.fysik.su.se/event/1/"}
WITH COLLECT {
  MATCH (identifier_1:Identifier {scheme: $of.scheme_1, value: $of.value_1})-[:IDENTIFIES]->(node_1:Node)
  RETURN node_1 {.id, __typename: [label IN labels(node_1) WHERE label <> 'Node'][0]}
} AS value
RETURN value
