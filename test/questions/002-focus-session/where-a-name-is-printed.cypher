// query/people(person/mentions(mention/person, mention/place, mention/record), person/roles, fact/sources, person/talks(fact/mentions, fact/sources))
// :param of => {
//   text_1: "klopotek",
//   size_1: 20,
//   size_2: 20,
//   size_7: 20,
//   roles_8: [],
//   size_8: 20,
//   size_9: 20,
//   size_10: 20
// }
WITH {
  edges: COLLECT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.sortName IS NOT NULL AND person_1.searchText CONTAINS $of.text_1
    WITH person_1
    ORDER BY person_1.sortName, person_1.id
    LIMIT $of.size_1
    WITH
      person_1,
      {
        node: person_1 {
          .name,
          .names,
          mentions: {
            edges: COLLECT {
              MATCH (person_1)<-[means_2:MEANS]-(mention_2)
              WITH mention_2
              ORDER BY mention_2.sortName, mention_2.id
              LIMIT $of.size_2
              WITH
                mention_2,
                {
                  node: mention_2 {
                    .asPrinted,
                    .honorific,
                    person: COLLECT {
                      MATCH (mention_2)-[:MEANS]->(person_3)
                      WITH person_3
                      ORDER BY person_3.id
                      RETURN person_3 {.name}
                    },
                    place: COLLECT {
                      MATCH (mention_2)-[:IN]->(place_4:Node)
                      WITH place_4
                      ORDER BY place_4.id
                      RETURN CASE
                        WHEN place_4:Assessment|Event|Identifier|Institution|Mention|Person|Project|Record|Series|
                          Session|Source|Topic|Venue THEN place_4
                          {__typename: [label IN labels(place_4) WHERE label <> 'Node'][0]}
                        WHEN place_4:Talk THEN place_4 {.code, __typename: 'Talk'}
                        WHEN place_4:Work THEN place_4 {.citation, __typename: 'Work'}
                      END
                    },
                    record: COLLECT {
                      MATCH (mention_2)-[:PRINTED_IN]->(record_5)
                      WITH record_5
                      ORDER BY record_5.id
                      RETURN record_5 {.key, .position, .id}
                    }
                  }
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (person_1)<-[means_2:MEANS]-(mention_2)
              RETURN mention_2
            }
          },
          roles: COLLECT {
            MATCH (person_1)
              -[fact_6:SPOKE_AT|ORGANIZED|ATTENDED|CONTRIBUTED_TO|CHAIRED|MEMBER_OF]->(place_6:Event|Project)
            UNWIND fact_6.roles AS role_6
            WITH
              role_6,
              count(DISTINCT CASE WHEN place_6:Event THEN place_6 END) AS events_6,
              count(DISTINCT CASE WHEN place_6:Project THEN place_6 END) AS projects_6
            WITH role_6, events_6
            ORDER BY role_6
            RETURN {events: events_6, role: role_6}
          },
          sources: COLLECT {
            UNWIND coalesce(person_1.sources, []) AS id_7
            MATCH (record_7:Node {id: id_7})-[:FROM]->(source_7)
            WITH DISTINCT source_7
            WITH source_7
            ORDER BY source_7.sortName, source_7.id
            LIMIT $of.size_7
            RETURN source_7 {.key}
          },
          talks: {
            edges: COLLECT {
              MATCH (person_1)-[fact_8:PRESENTED|AUTHORED]->(talk_8)
              WITH talk_8, fact_8
              ORDER BY fact_8.roles[0]
              WITH talk_8, collect(fact_8) AS facts_8
              WITH talk_8, facts_8
              ORDER BY talk_8.sortTime, talk_8.id
              LIMIT $of.size_8
              WITH
                talk_8,
                facts_8,
                {
                  mentions: COLLECT {
                    UNWIND coalesce(
                      reduce(
                        seen = [],
                        fact IN facts_8
                        | seen + [each IN coalesce(fact.mentions, []) WHERE NOT each IN seen]
                      ),
                      []
                    ) AS id_9
                    MATCH (mention_9:Node {id: id_9})
                    WITH mention_9
                    ORDER BY mention_9.sortName, mention_9.id
                    LIMIT $of.size_9
                    RETURN mention_9 {.asPrinted, .id}
                  },
                  sources: COLLECT {
                    UNWIND coalesce(
                      reduce(
                        seen = [],
                        fact IN facts_8
                        | seen + [each IN coalesce(fact.sources, []) WHERE NOT each IN seen]
                      ),
                      []
                    ) AS id_10
                    MATCH (record_10:Node {id: id_10})-[:FROM]->(source_10)
                    WITH DISTINCT source_10
                    WITH source_10
                    ORDER BY source_10.sortName, source_10.id
                    LIMIT $of.size_10
                    RETURN source_10 {.key}
                  },
                  node: talk_8 {.code},
                  facts: [fact IN facts_8 | {asPrinted: fact.asPrinted, roles: fact.roles}]
                } AS answer_8
              RETURN answer_8
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (person_1:Person)
    WITH person_1
    WHERE person_1.searchText CONTAINS $of.text_1
    RETURN person_1
  }
} AS value
RETURN value
// mention/record, by level
// record/source, by level
