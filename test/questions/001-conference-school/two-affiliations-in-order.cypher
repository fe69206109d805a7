// query/talks(talk/presenters(fact/affiliations))
// :param of => {text_1: "hidden geometry", size_1: 20, size_2: 20, size_3: 20}
WITH {
  edges: COLLECT {
    MATCH (talk_1:Talk)
    WITH talk_1
    WHERE talk_1.sortTime IS NOT NULL AND talk_1.searchText CONTAINS $of.text_1
    WITH talk_1
    ORDER BY talk_1.sortTime, talk_1.id
    LIMIT $of.size_1
    WITH
      talk_1,
      {
        node: talk_1 {
          .title,
          presenters: {
            edges: COLLECT {
              MATCH (talk_1)<-[presented_2:PRESENTED]-(person_2)
              WITH person_2, presented_2
              ORDER BY presented_2.position, person_2.id
              LIMIT $of.size_2
              WITH
                person_2,
                presented_2,
                {
                  affiliations: COLLECT {
                    UNWIND coalesce(presented_2.mentions, []) AS id_3
                    MATCH (mention_3:Node {id: id_3})-[gave_3:GAVE_AFFILIATION]->(institution_3)
                    WITH institution_3, gave_3
                    ORDER BY id_3
                    WITH institution_3, collect(gave_3) AS facts_3
                    WITH
                      institution_3,
                      facts_3,
                      reduce(
                        least_3 = 1000000,
                        fact_3 IN facts_3
                        | CASE WHEN fact_3.position < least_3 THEN fact_3.position ELSE least_3 END
                      ) AS position_3
                    ORDER BY position_3, institution_3.id
                    LIMIT $of.size_3
                    RETURN {node: institution_3 {.name}, facts: [fact IN facts_3 | {asPrinted: fact.asPrinted}]}
                  },
                  node: person_2 {.name}
                } AS answer_2
              RETURN answer_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value

// query/talks(talk/presenters(fact/affiliations)), the same text as above
// :param of => {text_1: "rigorous applications", size_1: 20, size_2: 20, size_3: 20}
