// query/works(work/authors, work/talks(talk/projects))
// :param of => {fromYear_1: 2022, text_1: "daimon", untilYear_1: 2022, size_1: 20, size_2: 20, size_3: 20, size_4: 20}
WITH {
  edges: COLLECT {
    MATCH (work_1:Work)
    WITH work_1
    WHERE work_1.sortName IS NOT NULL
      AND work_1.year >= $of.fromYear_1
      AND work_1.searchText CONTAINS $of.text_1
      AND work_1.year <= $of.untilYear_1
    WITH work_1
    ORDER BY work_1.sortName, work_1.id
    LIMIT $of.size_1
    WITH
      work_1,
      {
        node: work_1 {
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
              MATCH (work_1)<-[wrote_2:WROTE]-(person_2)
              WITH person_2, wrote_2
              ORDER BY wrote_2.position, person_2.id
              LIMIT $of.size_2
              RETURN {asPrinted: coalesce(wrote_2.asPrinted, []), node: person_2 {.name, .names}}
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
                    projects: {
                      edges: COLLECT {
                        MATCH (talk_3)-[reports_4:REPORTS_ON]->(project_4)
                        WITH project_4
                        ORDER BY project_4.sortName, project_4.id
                        LIMIT $of.size_4
                        RETURN {node: project_4 {.code}}
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
    WITH work_1
    WHERE work_1.year >= $of.fromYear_1 AND work_1.searchText CONTAINS $of.text_1 AND work_1.year <= $of.untilYear_1
    RETURN work_1
  }
} AS value
RETURN value
