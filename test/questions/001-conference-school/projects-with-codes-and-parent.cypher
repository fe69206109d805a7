// query/projects(project/parts(project/people), project/people, project/talks)
// :param of => {text_1: "machine learning physics", size_1: 20, size_2: 20, size_3: 20, size_4: 20, size_5: 20}
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
          .kind,
          .title,
          parts: {
            edges: COLLECT {
              MATCH (project_1)<-[partOf_2:PART_OF]-(part_2:Project)
              WITH part_2, partOf_2
              ORDER BY part_2.sortName, part_2.id
              LIMIT $of.size_2
              WITH
                part_2,
                partOf_2,
                {
                  inferred: partOf_2.inferred,
                  reasons: coalesce(partOf_2.reasons, []),
                  node: part_2 {
                    .code,
                    .kind,
                    .title,
                    people: {
                      totalCount: COUNT {
                        MATCH (part_2)<-[member_3:MEMBER_OF]-(person_3:Person)
                        RETURN person_3
                      }
                    }
                  }
                } AS answer_2
              RETURN answer_2
            },
            totalCount: COUNT {
              MATCH (project_1)<-[partOf_2:PART_OF]-(part_2:Project)
              RETURN part_2
            }
          },
          people: {
            totalCount: COUNT {
              MATCH (project_1)<-[member_4:MEMBER_OF]-(person_4:Person)
              RETURN person_4
            }
          },
          talks: {
            totalCount: COUNT {
              MATCH (project_1)<-[reports_5:REPORTS_ON]-(talk_5)
              RETURN talk_5
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  },
  totalCount: COUNT {
    MATCH (project_1:Project)
    WITH project_1
    WHERE project_1.searchText CONTAINS $of.text_1
    RETURN project_1
  }
} AS value
RETURN value
