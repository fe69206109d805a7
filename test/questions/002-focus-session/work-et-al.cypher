// query/people(person/works(work/authors, work/talks))
// :param of => {text_1: "wallerberger", size_1: 20, size_2: 20, size_3: 20, size_4: 20}
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
          works: {
            edges: COLLECT {
              MATCH (person_1)-[wrote_2:WROTE]->(work_2)
              WITH work_2, wrote_2
              ORDER BY work_2.sortName, work_2.id
              LIMIT $of.size_2
              WITH
                work_2,
                wrote_2,
                {
                  asPrinted: coalesce(wrote_2.asPrinted, []),
                  roles: coalesce(wrote_2.roles, []),
                  node: work_2 {
                    .authorsAsPrinted,
                    .citation,
                    .container,
                    .etAl,
                    .pages,
                    .publisher,
                    .volume,
                    .year,
                    authors: {
                      totalCount: COUNT {
                        MATCH (work_2)<-[wrote_3:WROTE]-(person_3)
                        RETURN person_3
                      }
                    },
                    talks: {
                      edges: COLLECT {
                        MATCH (work_2)<-[cites_4:CITES]-(talk_4)
                        WITH talk_4, cites_4
                        ORDER BY talk_4.sortTime, talk_4.id
                        LIMIT $of.size_4
                        RETURN {number: cites_4.number, node: talk_4 {.code}}
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (person_1)-[wrote_2:WROTE]->(work_2)
              RETURN work_2
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
