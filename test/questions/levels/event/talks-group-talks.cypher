// examples/17-talks-of-an-event-by-country
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[given_1_0:GIVEN_AT]-(talk_1_0)
      WITH talk_1_0
      WITH
        talk_1_0,
        COLLECT {
          OPTIONAL MATCH (talk_1_0)<-[:IN]-(mention_1:Mention)-[:GAVE_AFFILIATION]->(institution_1:Institution)
          RETURN DISTINCT institution_1.country
        } AS values_1_0
      UNWIND values_1_0 AS value_1_COUNTRY
      WITH talk_1_0, value_1_COUNTRY
      WITH value_1_COUNTRY, count(*) AS count_1, collect(talk_1_0) AS items_1
      WITH {key: coalesce(value_1_COUNTRY, '~'), values: [value_1_COUNTRY], count: count_1, items: items_1} AS group_1
      ORDER BY group_1.count DESC, group_1.key
      LIMIT $of.size_1
      WITH
        group_1,
        {
          cursor: [group_1.count, group_1.key],
          node: group_1 {
            count: group_1.count,
            personCount: COLLECT {
              UNWIND group_1.items AS talk_1_0
              OPTIONAL MATCH (talk_1_0)<-[:PRESENTED|AUTHORED]-(person_1:Person)
              RETURN count(DISTINCT person_1)
            }[0],
            from_keys: coalesce([{by: 'COUNTRY', value: group_1.values[0], of: null}], []),
            from_members: coalesce([talk_1_0 IN group_1.items[..10000] | talk_1_0.id], [])
          }
        } AS answer_1
      RETURN answer_1
    },
    items: COUNT {
      MATCH (parent)<-[given_1_0:GIVEN_AT]-(talk_1_0)
      WITH talk_1_0
      RETURN DISTINCT talk_1_0
    },
    unknown: COUNT {
      MATCH (parent)<-[given_1_0:GIVEN_AT]-(talk_1_0)
      WITH talk_1_0
      WITH talk_1_0
      WHERE EXISTS {
        OPTIONAL MATCH (talk_1_0)<-[:IN]-(mention_1:Mention)-[:GAVE_AFFILIATION]->(institution_1:Institution)
        WITH *
        WHERE institution_1.country IS NULL
        RETURN talk_1_0
      }
      RETURN DISTINCT talk_1_0
    }
  } AS value
RETURN key, value
