// query/works(work/authors, work/talks(talk/presenters))
// :param of => {size_1: 20, size_2: 20, size_3: 20, size_4: 20}
WITH {
  edges: COLLECT {
    MATCH (work_1:Work)
    WITH work_1
    WHERE work_1.sortName IS NOT NULL
    WITH work_1
    ORDER BY work_1.sortName, work_1.id
    LIMIT $of.size_1
    WITH
      work_1,
      {
        node: work_1 {
          .authorsAsPrinted,
          .citation,
          .etAl,
          .status,
          .title,
          .year,
          authors: {
            edges: COLLECT {
              MATCH (work_1)<-[wrote_2:WROTE]-(person_2)
              WITH person_2, wrote_2
              ORDER BY wrote_2.position, person_2.id
              LIMIT $of.size_2
              RETURN {asPrinted: coalesce(wrote_2.asPrinted, []), node: person_2 {.name}}
            }
          },
          talks: {
            edges: COLLECT {
              MATCH (work_1)<-[cites_3:CITES]-(talk_3)
              WITH talk_3, cites_3
              ORDER BY talk_3.sortTime, talk_3.id
              LIMIT $of.size_3
              WITH
                talk_3,
                cites_3,
                {
                  number: cites_3.number,
                  node: talk_3 {
                    .title,
                    presenters: {
                      edges: COLLECT {
                        MATCH (talk_3)<-[presented_4:PRESENTED]-(person_4)
                        WITH person_4, presented_4
                        ORDER BY presented_4.position, person_4.id
                        LIMIT $of.size_4
                        RETURN {node: person_4 {.name}}
                      }
                    }
                  }
                } AS answer_3
              RETURN answer_3
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (work_1:Work)
    RETURN work_1
  }
} AS value
RETURN value
