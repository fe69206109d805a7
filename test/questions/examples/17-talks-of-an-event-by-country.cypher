// query/events(event/institutions, event/talks group/talks(group/keys, group/members-talks))
// :param of => {
//   kinds_1: ["FOCUS_SESSION"],
//   size_1: 1,
//   parts_2: false,
//   roles_2: [],
//   size_2: 2,
//   parts_3_0: false,
//   size_3: 20,
//   size_5: 20
// }
WITH {
  edges: COLLECT {
    MATCH (event_1:Event)
    WITH event_1
    WHERE event_1.sortTime IS NOT NULL AND event_1.kind IN $of.kinds_1
    WITH event_1
    ORDER BY event_1.sortTime, event_1.id
    LIMIT $of.size_1
    WITH
      event_1,
      {
        node: event_1 {
          .title,
          institutions: {
            edges: COLLECT {
              MATCH (event_1)<-[:GIVEN_AT]-(talk_2:Talk)<-[place_2:IN]-(mention_2:Mention)
                -[:GAVE_AFFILIATION]->(institution_2:Institution)
              MATCH (mention_2)-[:MEANS]->(person_2:Person)
              WITH institution_2, count(DISTINCT person_2) AS people_2, count(DISTINCT talk_2) AS talks_2
              WITH institution_2, people_2, talks_2
              ORDER BY people_2 DESC, institution_2.sortName, institution_2.id
              LIMIT $of.size_2
              RETURN {people: people_2, talks: talks_2, node: institution_2 {.name}}
            }
          },
          talkGroups: {
            edges: COLLECT {
              MATCH (event_1)<-[given_3_0:GIVEN_AT]-(talk_3_0)
              WITH talk_3_0
              WITH
                talk_3_0,
                COLLECT {
                  OPTIONAL MATCH (talk_3_0)<-[:IN]-(mention_3:Mention)-[:GAVE_AFFILIATION]->(institution_3:Institution)
                  RETURN DISTINCT institution_3.country
                } AS values_3_0
              UNWIND values_3_0 AS value_3_COUNTRY
              WITH talk_3_0, value_3_COUNTRY
              WITH value_3_COUNTRY, count(*) AS count_3, collect(talk_3_0) AS items_3
              WITH {key: coalesce(value_3_COUNTRY, '~'), values: [value_3_COUNTRY], count: count_3, items: items_3}
                AS group_3
              ORDER BY group_3.count DESC, group_3.key
              LIMIT $of.size_3
              WITH
                group_3,
                {
                  node: group_3 {
                    count: group_3.count,
                    personCount: COLLECT {
                      UNWIND group_3.items AS talk_3_0
                      OPTIONAL MATCH (talk_3_0)<-[:PRESENTED|AUTHORED]-(person_3:Person)
                      RETURN count(DISTINCT person_3)
                    }[0],
                    keys: COLLECT {
                      UNWIND range(0, size(coalesce([{by: 'COUNTRY', value: group_3.values[0], of: null}], [])) - 1)
                        AS at_4
                      WITH at_4, coalesce([{by: 'COUNTRY', value: group_3.values[0], of: null}], [])[at_4] AS key_4
                      WITH at_4, key_4, null AS node_4
                      WITH node_4, key_4.value AS value_4, at_4
                      ORDER BY at_4
                      RETURN {value: value_4}
                    },
                    talks: {
                      edges: COLLECT {
                        UNWIND coalesce([talk_3_0 IN group_3.items[..10000] | talk_3_0.id], []) AS id_5
                        MATCH (talk_5:Node {id: id_5})
                        WITH talk_5
                        ORDER BY talk_5.sortTime, talk_5.id
                        LIMIT $of.size_5
                        RETURN {node: talk_5 {.code}}
                      }
                    }
                  }
                } AS answer_3
              RETURN answer_3
            },
            items: COUNT {
              MATCH (event_1)<-[given_3_0:GIVEN_AT]-(talk_3_0)
              WITH talk_3_0
              RETURN DISTINCT talk_3_0
            },
            unknown: COUNT {
              MATCH (event_1)<-[given_3_0:GIVEN_AT]-(talk_3_0)
              WITH talk_3_0
              WITH talk_3_0
              WHERE EXISTS {
                OPTIONAL MATCH (talk_3_0)<-[:IN]-(mention_3:Mention)-[:GAVE_AFFILIATION]->(institution_3:Institution)
                WITH *
                WHERE institution_3.country IS NULL
                RETURN talk_3_0
              }
              RETURN DISTINCT talk_3_0
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
