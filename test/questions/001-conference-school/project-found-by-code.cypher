// query/search(project/part-of, project/talks(talk/presenters))
// :param of => {text_1: "+(a03^4 a03*^2)", types_1: ["Project"], size_1: 20, size_2: 20, size_3: 20, size_4: 20}
WITH {
  edges: COLLECT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true AND any(label_1 IN labels(hit_1) WHERE label_1 IN $of.types_1)
    WITH hit_1, points_1 AS score_1
    ORDER BY score_1 DESC, hit_1.id
    LIMIT $of.size_1
    WITH
      hit_1,
      {
        node: CASE
          WHEN hit_1:Assessment|Event|Identifier|Institution|Mention|Person|Record|Series|Session|Source|Talk|Topic|
            Venue|Work THEN hit_1 {__typename: [label IN labels(hit_1) WHERE label <> 'Node'][0]}
          WHEN hit_1:Project THEN hit_1 {
            .code,
            partOf: {
              edges: COLLECT {
                MATCH (hit_1)-[partOf_2:PART_OF]->(whole_2:Project)
                WITH whole_2
                ORDER BY whole_2.sortName, whole_2.id
                LIMIT $of.size_2
                RETURN {node: whole_2 {.title}}
              }
            },
            talks: {
              edges: COLLECT {
                MATCH (hit_1)<-[reports_3:REPORTS_ON]-(talk_3)
                WITH talk_3, reports_3
                ORDER BY talk_3.sortTime, talk_3.id
                LIMIT $of.size_3
                WITH
                  talk_3,
                  reports_3,
                  {
                    asPrinted: coalesce(reports_3.asPrinted, []),
                    node: talk_3 {
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
            },
            __typename: 'Project'
          }
        END
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    CALL db.index.fulltext.queryNodes('names', $of.text_1) YIELD score AS points_1, node AS hit_1
    WHERE true AND any(label_1 IN labels(hit_1) WHERE label_1 IN $of.types_1)
    RETURN hit_1
  }
} AS value
RETURN value

// query/projects(project/talks)
// :param of => {text_1: "b02", size_1: 20, size_2: 20}
WITH {
  edges: COLLECT {
    MATCH (project_1:Project)
    WITH project_1
    WHERE project_1.sortName IS NOT NULL AND project_1.searchText CONTAINS $of.text_1
    WITH project_1
    ORDER BY project_1.sortName, project_1.id
    LIMIT $of.size_1
    WITH
      project_1,
      {
        node: project_1 {
          .code,
          talks: {
            edges: COLLECT {
              MATCH (project_1)<-[reports_2:REPORTS_ON]-(talk_2)
              WITH talk_2
              ORDER BY talk_2.sortTime, talk_2.id
              LIMIT $of.size_2
              RETURN {node: talk_2 {.title}}
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
