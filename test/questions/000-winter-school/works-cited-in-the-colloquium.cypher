// query/talks(talk/works(work/authors))
// :param of => {text_1: "multiplicative amplification", size_1: 20, size_2: 20, size_3: 20}
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
          works: {
            edges: COLLECT {
              MATCH (talk_1)-[cites_2:CITES]->(work_2)
              WITH work_2, cites_2
              ORDER BY cites_2.position, work_2.id
              LIMIT $of.size_2
              WITH
                work_2,
                cites_2,
                {
                  number: cites_2.number,
                  node: work_2 {
                    .authorsAsPrinted,
                    .citation,
                    .container,
                    .etAl,
                    .pages,
                    .publisher,
                    .status,
                    .title,
                    .volume,
                    .year,
                    authors: {
                      edges: COLLECT {
                        MATCH (work_2)<-[wrote_3:WROTE]-(person_3)
                        WITH person_3, wrote_3
                        ORDER BY wrote_3.position, person_3.id
                        LIMIT $of.size_3
                        RETURN {
                          asPrinted: coalesce(wrote_3.asPrinted, []),
                          roles: coalesce(wrote_3.roles, []),
                          node: person_3 {.name}
                        }
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (talk_1)-[cites_2:CITES]->(work_2)
              RETURN work_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
