// query/works(work/talks(talk/presenters))
// :param of => {status_1: "UNPUBLISHED", size_1: 20, size_2: 20, size_3: 20}
WITH {
  edges: COLLECT {
    MATCH (work_1:Work)
    WITH work_1
    WHERE work_1.sortName IS NOT NULL AND work_1.status = $of.status_1
    WITH work_1
    ORDER BY work_1.sortName, work_1.id
    LIMIT $of.size_1
    WITH
      work_1,
      {
        node: work_1 {
          .citation,
          .year,
          talks: {
            edges: COLLECT {
              MATCH (work_1)<-[cites_2:CITES]-(talk_2)
              WITH talk_2, cites_2
              ORDER BY talk_2.sortTime, talk_2.id
              LIMIT $of.size_2
              WITH
                talk_2,
                cites_2,
                {
                  number: cites_2.number,
                  node: talk_2 {
                    .title,
                    presenters: {
                      edges: COLLECT {
                        MATCH (talk_2)<-[presented_3:PRESENTED]-(person_3)
                        WITH person_3, presented_3
                        ORDER BY presented_3.position, person_3.id
                        LIMIT $of.size_3
                        RETURN {node: person_3 {.name}}
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (work_1:Work)
    WITH work_1
    WHERE work_1.status = $of.status_1
    RETURN work_1
  }
} AS value
RETURN value
