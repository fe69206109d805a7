// query/by-identifier(node/identifiers, node/identifiers)
// :param of => {scheme_1: "INDICO", value_1: "https://indico.fysik.su.se/event/8856/", size_2: 20, size_3: 20}
WITH COLLECT {
  MATCH (identifier_1:Identifier {scheme: $of.scheme_1, value: $of.value_1})-[:IDENTIFIES]->(node_1:Node)
  WITH
    node_1,
    CASE
      WHEN node_1:Assessment|Identifier|Institution|Mention|Person|Project|Record|Series|Session|Source|Talk|Topic|
        Venue|Work THEN node_1 {
          identifiers: COLLECT {
            MATCH (node_1)<-[:IDENTIFIES]-(identifier_2:Identifier)
            WHERE identifier_2:Node
            WITH identifier_2
            ORDER BY identifier_2.scheme, identifier_2.value, identifier_2.id
            LIMIT $of.size_2
            RETURN identifier_2 {.scheme, .value}
          },
          __typename: [label IN labels(node_1) WHERE label <> 'Node'][0]
        }
      WHEN node_1:Event THEN node_1 {
        .kind,
        .startDate,
        .title,
        start: coalesce(
          node_1.startDate,
          node_1.startWeekday,
          node_1.startTime,
          node_1.startDayPart,
          node_1.startZone,
          node_1.startAcademicYear,
          node_1.startYear,
          node_1.startPrinted
        ) IS NOT NULL,
        identifiers: COLLECT {
          MATCH (node_1)<-[:IDENTIFIES]-(identifier_3:Identifier)
          WHERE identifier_3:Node
          WITH identifier_3
          ORDER BY identifier_3.scheme, identifier_3.value, identifier_3.id
          LIMIT $of.size_3
          RETURN identifier_3 {.scheme, .value}
        },
        __typename: 'Event'
      }
    END AS answer_1
  RETURN answer_1
} AS value
RETURN value

// query/by-identifier
// :param of => {scheme_1: "INDICO", value_1: "https://indico.fysik.su.se/event/8857/"}
WITH COLLECT {
  MATCH (identifier_1:Identifier {scheme: $of.scheme_1, value: $of.value_1})-[:IDENTIFIES]->(node_1:Node)
  RETURN node_1 {__typename: [label IN labels(node_1) WHERE label <> 'Node'][0]}
} AS value
RETURN value

// query/by-identifier, the same text as above
// :param of => {scheme_1: "URL", value_1: "https://indico.fysik.su.se/event/8856"}
