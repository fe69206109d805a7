// query/works(work/talks(talk/event))
// :param of => {text_1: "phys rev research", size_1: 20, size_2: 20}
WITH {
  edges: COLLECT {
    MATCH (work_1:Work)
    WITH work_1
    WHERE work_1.sortYear IS NOT NULL AND work_1.searchText CONTAINS $of.text_1
    WITH work_1
    ORDER BY work_1.sortYear DESC, work_1.id DESC
    LIMIT $of.size_1
    WITH
      work_1,
      {
        node: work_1 {
          .citation,
          .status,
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
                    event: COLLECT {
                      MATCH (talk_2)-[:GIVEN_AT]->(event_3)
                      WITH event_3
                      ORDER BY event_3.id
                      RETURN event_3 {.title}
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
    WHERE work_1.searchText CONTAINS $of.text_1
    RETURN work_1
  }
} AS value
RETURN value
