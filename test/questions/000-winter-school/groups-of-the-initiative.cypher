// query/projects(project/parts(project/part-of, project/people))
// :param of => {text_1: "wallenberg", size_1: 20, size_2: 20, size_3: 20, size_4: 20}
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
                    partOf: {
                      edges: COLLECT {
                        MATCH (part_2)-[partOf_3:PART_OF]->(whole_3:Project)
                        WITH whole_3
                        ORDER BY whole_3.sortName, whole_3.id
                        LIMIT $of.size_3
                        RETURN {node: whole_3 {.code}}
                      }
                    },
                    people: {
                      edges: COLLECT {
                        MATCH (part_2)<-[member_4:MEMBER_OF]-(person_4:Person)
                        WITH person_4, member_4
                        ORDER BY member_4.position, person_4.id
                        LIMIT $of.size_4
                        RETURN
                          {inferred: member_4.inferred, roles: coalesce(member_4.roles, []), node: person_4 {.name}}
                      },
                      totalCount: COUNT {
                        MATCH (part_2)<-[member_4:MEMBER_OF]-(person_4:Person)
                        RETURN person_4
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

// query/projects(project/people)
// :param of => {kinds_1: ["GROUP"], text_1: "quantum physics", size_1: 20, size_2: 1}
WITH {
  edges: COLLECT {
    MATCH (project_1:Project)
    WITH project_1
    WHERE project_1.sortName IS NOT NULL AND project_1.kind IN $of.kinds_1 AND project_1.searchText CONTAINS $of.text_1
    WITH project_1
    ORDER BY project_1.sortName, project_1.id
    LIMIT $of.size_1
    WITH
      project_1,
      {
        node: project_1 {
          people: {
            edges: COLLECT {
              MATCH (project_1)<-[member_2:MEMBER_OF]-(person_2:Person)
              WITH person_2, member_2
              ORDER BY member_2.position, person_2.id
              LIMIT $of.size_2
              RETURN {reasons: coalesce(member_2.reasons, []), node: person_2 {.name}}
            }
          }
        }
      } AS answer_1
    RETURN answer_1
  }
} AS value
RETURN value
