// query/events(event/speakers(fact/sources, person/affiliations), event/speakers, event/talks)
// :param of => {
//   kinds_1: ["SCHOOL"],
//   size_1: 20,
//   parts_2: false,
//   size_2: 20,
//   size_3: 20,
//   size_4: 20,
//   parts_5: true,
//   size_5: 20,
//   parts_6: false,
//   size_6: 20
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
          speakers: {
            edges: COLLECT {
              MATCH (event_1)<-[fact_2:SPOKE_AT]-(person_2)
              WHERE 'SPEAKER' IN fact_2.roles
              WITH DISTINCT person_2, fact_2
              ORDER BY endNode(fact_2).id
              WITH person_2, collect(fact_2) AS facts_2
              WITH person_2, facts_2
              ORDER BY person_2.sortName, person_2.id
              LIMIT $of.size_2
              WITH
                person_2,
                facts_2,
                {
                  sources: COLLECT {
                    UNWIND coalesce(
                      reduce(
                        seen = [],
                        fact IN facts_2
                        | seen + [each IN coalesce(fact.sources, []) WHERE NOT each IN seen]
                      ),
                      []
                    ) AS id_3
                    MATCH (record_3:Node {id: id_3})-[:FROM]->(source_3)
                    WITH DISTINCT source_3
                    WITH source_3
                    ORDER BY source_3.sortName, source_3.id
                    LIMIT $of.size_3
                    RETURN source_3 {.title}
                  },
                  node: person_2 {
                    .name,
                    affiliations: {
                      totalCount: COUNT {
                        MATCH (person_2)-[affiliated_4:AFFILIATED_WITH]->(institution_4)
                        RETURN institution_4
                      }
                    }
                  },
                  facts: [fact IN facts_2 | {asPrinted: fact.asPrinted, inferred: fact.inferred, talks: fact.talks}]
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (event_1)<-[fact_2:SPOKE_AT]-(person_2)
              WHERE 'SPEAKER' IN fact_2.roles
              WITH DISTINCT person_2
              RETURN person_2
            }
          },
          speakers_1: {
            totalCount: COUNT {
              MATCH (event_1)<-[:PART_OF*0..4]-()<-[fact_5:SPOKE_AT]-(person_5)
              WHERE 'SPEAKER' IN fact_5.roles
              WITH DISTINCT person_5
              RETURN person_5
            }
          },
          talks: {
            totalCount: COUNT {
              MATCH (event_1)<-[given_6:GIVEN_AT]-(talk_6)
              RETURN talk_6
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
