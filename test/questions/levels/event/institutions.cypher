// examples/17-talks-of-an-event-by-country
UNWIND $of.keys AS key
MATCH (parent:Node {id: key})
WHERE parent:Event
WITH
  key,
  parent,
  {
    edges: COLLECT {
      MATCH (parent)<-[:GIVEN_AT]-(talk_1:Talk)<-[place_1:IN]-(mention_1:Mention)
        -[:GAVE_AFFILIATION]->(institution_1:Institution)
      MATCH (mention_1)-[:MEANS]->(person_1:Person)
      WITH institution_1, count(DISTINCT person_1) AS people_1, count(DISTINCT talk_1) AS talks_1
      WITH institution_1, people_1, talks_1
      ORDER BY people_1 DESC, institution_1.sortName, institution_1.id
      LIMIT $of.size_1
      RETURN {
        cursor: [people_1, institution_1.sortName, institution_1.id],
        people: people_1,
        talks: talks_1,
        node: institution_1 {
          .asPrinted,
          .citation,
          .city,
          .code,
          .country,
          .id,
          .key,
          .name,
          .names,
          .personCount,
          .title,
          .value,
          from_conflicts: coalesce(institution_1.conflicts, []),
          from_sources: coalesce(institution_1.sources, [])
        }
      }
    }
  } AS value
RETURN key, value
